/// Reads what `and` and commas join: names with their titles and parties, and descriptions that stand for
/// themselves.
struct ConjunctReader {
  let subjects: SubjectFinder
  /// The sentence; nothing outside is looked at.
  let sentence: Range<Int>

  /// A party with a state or the like has no more words and marks, the brackets among them.
  private static let longestBrackets = 9

  private var speech: SpeechText { subjects.speech }

  /// What ends before `and` and can be joined by it.
  func member(endingAt end: Int) -> NounPhrase? {
    if let name = named(endingAt: end) { return name }
    guard let phrase = subjects.phrases.phrase(endingAt: end, notBefore: sentence.lowerBound) else {
      return nil
    }
    switch phrase.head {
    case .pronoun: return phrase
    case .mention: return nil
    case .description: return isWhole(phrase) ? phrase : nil
    }
  }

  /// The name that ends at `end`, a party or a country in brackets behind it left out.
  func named(endingAt end: Int) -> NounPhrase? {
    let end = withoutBrackets(before: end)
    guard end > sentence.lowerBound,
      let phrase = subjects.phrases.nearest(endingAt: end, notBefore: sentence.lowerBound),
      isName(phrase)
    else { return nil }
    return phrase
  }

  /// What begins at `start` and can be joined to what is before.
  func member(startingAt start: Int) -> NounPhrase? {
    guard start < sentence.upperBound,
      let phrase = subjects.phrases.phrase(startingAt: start, notAfter: sentence.upperBound)
    else { return nil }
    guard phrase.head == .description else { return isName(phrase) ? phrase : nil }
    let whole = subjects.phrases.extended(phrase, notAfter: sentence.upperBound)
    return isWhole(whole) ? whole : nil
  }

  /// Where a phrase begins, a title included.
  func start(of phrase: NounPhrase) -> Int {
    var start = phrase.tokens.lowerBound
    guard case .mention(let mention) = phrase.head, let title = speech.mentions[mention].title
    else { return start }
    while start > sentence.lowerBound, speech.text.tokens[start - 1].span.start >= title.start {
      start -= 1
    }
    return start
  }

  /// Where a phrase ends, what stands in brackets behind it included.
  func end(of phrase: NounPhrase) -> Int {
    let end = phrase.tokens.upperBound
    return speech.text.behindBrackets(
      end, notAfter: min(sentence.upperBound, end + Self.longestBrackets))
  }

  /// Whether the phrase is a name of somebody, with nothing before it that may be a verb: not
  /// `voters want Marsh`.
  func isName(_ phrase: NounPhrase) -> Bool {
    guard case .mention(let mention) = phrase.head, !speech.isPossessive(mention),
      speech.mentions[mention].kind.isSomebody
    else { return false }
    let name = speech.tokens(of: mention).lowerBound
    guard phrase.tokens.lowerBound < name else { return true }
    return !(phrase.tokens.lowerBound..<name).contains {
      speech.text.tokens[$0].shape == .lower && (subjects.isFinite($0) || speech.has($0, .cue))
    }
  }

  func isPerson(_ phrase: NounPhrase) -> Bool {
    guard case .mention(let mention) = phrase.head else { return false }
    return speech.mentions[mention].kind == .person
  }

  /// Whether a description stands for itself, and is not one of two words for one man: `the mayor
  /// and founder`.
  private func isWhole(_ phrase: NounPhrase) -> Bool {
    !subjects.isFinite(phrase.tokens.upperBound - 1) && (isDefinite(phrase) || isPlural(phrase))
  }

  func isDefinite(_ phrase: NounPhrase) -> Bool {
    let first = phrase.tokens.lowerBound
    return speech.has(first, [.determiner, .possessive]) || speech.owns(first)
      || speech.isOwner(first)
  }

  func isPlural(_ phrase: NounPhrase) -> Bool {
    guard let head = SpeakerKindReader(speech: speech).head(of: phrase.tokens) else { return false }
    return PersonNouns.isForSeveral(speech.text.tokens[head], in: speech.text.bytes.span)
  }

  /// Where what stands in brackets before `end` begins.
  private func withoutBrackets(before end: Int) -> Int {
    guard end - 1 > sentence.lowerBound, speech.text.isMark(end - 1, 0x29) else { return end }
    let first = max(sentence.lowerBound, end - Self.longestBrackets)
    return (first..<end).last { speech.text.isMark($0, 0x28) } ?? end
  }
}
