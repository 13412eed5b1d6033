/// Reads the words beside a day that tell what happened on it.
struct WordsBesideDays {
  let document: Document

  /// How many words before a day, and behind one that has none before it, are read.
  private static let before = 7
  private static let behind = 9
  /// How many behind a day that is part of a name for something: `Thursday night’s report`.
  private static let named = 3

  /// The stems of the telling words: those of the noun to which a day belongs, else those before it in
  /// its clause, else those behind it.
  func stems(beside day: TextSpan, in sentence: Sentence) -> Set<UInt64> {
    let days = document.tokens(in: day)
    let reader = TellingWordReader(document: document, withPlaces: true)
    let words = ComparedWordReader(document: document)
    func stems(behind count: Int) -> Set<UInt64> {
      let rest = words.words(in: days.upperBound..<max(days.upperBound, sentence.tokens.upperBound))
      return reader.stems(of: rest.prefix(count), in: sentence)
    }
    if isPartOfName(days, day, in: sentence) { return stems(behind: Self.named) }
    let clause = clauseStart(before: days.lowerBound, in: sentence)..<days.lowerBound
    let told = reader.stems(of: words.words(in: clause).suffix(Self.before), in: sentence)
    return told.isEmpty ? stems(behind: Self.behind) : told
  }

  /// `Thursday’s report`, `a Thursday report`, `the paper’s Thursday report`.
  private func isPartOfName(_ days: Range<Int>, _ day: TextSpan, in sentence: Sentence) -> Bool {
    guard let last = days.last else { return false }
    if document.tokens[last].span.end > day.end { return true }
    guard sentence.tokens.contains(days.lowerBound - 1) else { return false }
    let token = document.tokens[days.lowerBound - 1]
    return token.isWord
      && (Self.determiners.contains(token.key) || token.isPossessive(in: document))
  }

  private func clauseStart(before index: Int, in sentence: Sentence) -> Int {
    let tokens = sentence.tokens.lowerBound..<max(sentence.tokens.lowerBound, index)
    return tokens.last { !document.tokens[$0].isWord && isPause($0) }.map { $0 + 1 }
      ?? tokens.lowerBound
  }

  /// Whether a mark ends a clause; quotation marks, hyphens and full stops of abbreviations end none.
  private func isPause(_ index: Int) -> Bool {
    Self.pauses.contains(document.text[document.tokens[index].span])
  }

  private static let pauses: Set<String> = [",", ";", ":", "–", "—", "―"]
  private static let determiners = WordSet("a an the his her its their our my")
}
