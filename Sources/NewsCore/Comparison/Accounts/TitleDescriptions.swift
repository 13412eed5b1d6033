/// Finds what stands before a person’s name and describes the person: `Russian envoy` in `Russian
/// envoy Ulyanov`.
struct TitleDescriptions {
  private let document: Document
  private let speech: SpeechText
  private let words: DescriptionWords
  private let modifiers: DescriptionModifiers

  /// What an office is for has no more words: `foreign affairs` in `minister of foreign affairs`.
  private static let longestComplement = 4

  init(modifiers: DescriptionModifiers) {
    document = modifiers.document
    speech = modifiers.speech
    words = modifiers.words
    self.modifiers = modifiers
  }

  /// The title, if any, or the noun with what qualifies it, and what `and` joins to it: `photographer`
  /// and `director` in `photographer and director Nina Park`.
  func descriptions(before mention: Int, in sentence: Range<Int>) -> [Range<Int>] {
    let name = speech.tokens(of: mention).lowerBound
    guard let nearest = nearest(mention, before: name, in: sentence) else { return [] }
    return [other(before: nearest, in: sentence), nearest].compactMap(\.self)
  }

  private func nearest(_ mention: Int, before name: Int, in sentence: Range<Int>) -> Range<Int>? {
    var first = name
    if let title = document.mentions[mention].title {
      let tokens = document.tokens(in: title)
      if sentence.contains(tokens.lowerBound), tokens.upperBound <= name {
        first = tokens.lowerBound
      }
    }
    guard let last = lastWord(before: name, notBefore: sentence.lowerBound) else { return nil }
    let office = first < name ? nil : office(of: last, notBefore: sentence.lowerBound)
    guard office != nil || words.isPersonNoun(last) || first < name && !words.isAddress(last)
    else { return nil }
    first = min(first, office ?? last)
    return modifiers.start(before: first, notBefore: sentence.lowerBound)..<last + 1
  }

  /// `secretary` in `secretary of state`, `chief` in `chief of staff`: the noun on which the words up
  /// to `last` hang that are for no person themselves.
  private func office(of last: Int, notBefore start: Int) -> Int? {
    guard !words.isPersonNoun(last) || words.isOfOfficeToCome(last) else { return nil }
    var first = last
    while first > start, last - first < Self.longestComplement, modifiers.isModifier(first - 1) {
      first -= 1
    }
    guard first - 2 >= start, speech.text.tokens[first - 1].key == Self.of,
      words.isPersonNoun(first - 2), !words.isAddress(last),
      (first...last).allSatisfy({ speech.mention(at: $0) == nil }),
      (first..<last).allSatisfy({ !words.isPersonNoun($0) })
    else { return nil }
    return first - 2
  }

  /// What `and` joins to a description behind it, if both must be of one person: two that have no
  /// article, or one for both.
  private func other(before nearest: Range<Int>, in sentence: Range<Int>) -> Range<Int>? {
    let and = nearest.lowerBound - 1
    guard and - 1 >= sentence.lowerBound, speech.text.tokens[and].key == Self.and,
      words.isPersonNoun(and - 1), !words.isForSeveral(and - 1)
    else { return nil }
    let first = modifiers.start(before: and - 1, notBefore: sentence.lowerBound)
    let isDetermined =
      first > sentence.lowerBound
      && (speech.has(first - 1, [.determiner, .possessive]) || speech.owns(first - 1))
    guard !isDetermined || !speech.text.isCapitalised(nearest.lowerBound) else { return nil }
    return first..<and
  }

  private func lastWord(before end: Int, notBefore start: Int) -> Int? {
    guard end > start else { return nil }
    let last = end - 1
    if speech.text.isWord(last) { return last }
    // The stop of an abbreviated title.
    return last > start && speech.text.endsInStop(last) && speech.text.isWord(last - 1)
      ? last - 1 : nil
  }

  private static let of = FoldedKey("of")
  private static let and = FoldedKey("and")
}
