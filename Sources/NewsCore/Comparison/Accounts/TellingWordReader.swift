/// Tells which words of a sentence say what it is about: no names but those of places where they are
/// wanted, no numbers, nothing that says little.
struct TellingWordReader {
  let document: Document
  var withPlaces = false

  /// Words that say less say little about anything: `time`, `new`.
  static let least: Float = 0.25

  /// The stems of those of some words of a sentence that do.
  func stems(of words: some Sequence<ComparedWord>, in sentence: Sentence) -> Set<UInt64> {
    let taken =
      document.mentions.part(in: sentence.span, \.span)
      .filter { !withPlaces || $0.kind != .place }.map(\.span)
      + document.dates.part(in: sentence.span, \.span).map(\.span)
      + document.figures.part(in: sentence.span, \.span).map(\.span)
    let telling = words.filter { word in
      !word.isLight && !word.isNumber
        && WordRarity.shared.weight(of: word.token, stem: word.key) >= Self.least
        && !taken.contains { $0.contains(word.token.span) }
    }
    return Set(telling.map(\.key))
  }

  /// How many words of a sentence before something, and behind it, are beside it.
  private static let reach = 7

  /// The stems of the telling words beside a part of a sentence.
  func stems(beside span: TextSpan, in sentence: Sentence) -> Set<UInt64> {
    let all = ComparedWordReader(document: document).words(in: sentence.tokens)
    let before = all.filter { $0.token.span.end <= span.start }.suffix(Self.reach)
    let behind = all.filter { $0.token.span.start >= span.end }.prefix(Self.reach)
    return stems(of: before + behind, in: sentence)
  }
}
