/// Tells titles of works, programmes, laws and operations in quotation marks from speech: `on ABC’s
/// “This Week,”`, `the film “Big Fish”`, `star of “Big Fish”`.
struct TitleRules {
  let speech: SpeechText
  /// Words of a title, the small ones included.
  private let longest = 12

  /// Whether the passage is written as a title and the words beside it are those beside one.
  func isIntroduced(_ passage: QuotedPassage, in sentence: Range<Int>) -> Bool {
    let opening = passage.outerTokens.lowerBound
    if isSigned(passage, in: sentence) { return true }
    guard isTitleCase(passage.tokens) else { return false }
    return isIntroduced(opening, notBefore: sentence.lowerBound)
      || isExplained(passage.outerTokens.upperBound, in: sentence)
  }

  /// Whether the passage is written as a title, which speech is not, in a sentence that is not and
  /// that does not say that it was spoken.
  func isTitle(_ passage: QuotedPassage, in sentence: Range<Int>) -> Bool {
    isTitleCase(passage.tokens) && !isSpoken(passage, in: sentence)
      && !isHeadline(sentence, around: passage.outerTokens)
  }

  /// Capitals throughout but for small words of grammar, and more than one word.
  private func isTitleCase(_ tokens: Range<Int>) -> Bool {
    var words = 0
    var capitals = 0
    for token in tokens where speech.text.isWord(token) {
      words += 1
      let small: WordGrammar = [.preposition, .determiner, .conjunction, .subordinator]
      if speech.text.isCapitalised(token) || speech.text.tokens[token].kind == .number {
        capitals += 1
      } else if words == 1 || !speech.has(token, small) {
        return false
      }
    }
    return words <= longest && capitals >= 2
  }

  /// Whether the words before are those before a title: an owner, a kind of work, `on`.
  private func isIntroduced(_ opening: Int, notBefore start: Int) -> Bool {
    var before = opening - 1
    guard before >= start else { return false }
    if speech.isComma(before), before > start {
      // `his new book, “…”`
      before -= 1
      return Self.works.contains(speech.text.tokens[before].key)
    }
    guard speech.text.isWord(before) else { return false }
    if let mention = speech.mention(at: before) {
      return speech.isPossessive(mention) && speech.mentions[mention].kind == .organisation
    }
    let key = speech.text.tokens[before].key
    if Self.naming.contains(key) {
      // `a book called “…”`, `his book, entitled “…”`
      let work = before > start && speech.isComma(before - 1) ? before - 2 : before - 1
      return work >= start && Self.works.contains(speech.text.tokens[work].key)
    }
    return Self.works.contains(key) || Self.programmes.contains(key)
  }

  /// Whether the word after the passage belongs to a work: `“Big Fish” star`.
  private func isExplained(_ after: Int, in sentence: Range<Int>) -> Bool {
    after < sentence.upperBound && Self.makers.contains(speech.text.tokens[after].key)
  }

  /// `“A new gate for the lock,” by Nina Park`: the headline of an article.
  private func isSigned(_ passage: QuotedPassage, in sentence: Range<Int>) -> Bool {
    let by = passage.outerTokens.upperBound
    guard by + 1 < sentence.upperBound, speech.text.tokens[by].key == Self.by,
      let first = passage.tokens.first, let last = passage.tokens.last
    else { return false }
    return speech.isComma(last) && speech.text.isCapitalised(first)
      && speech.text.isCapitalised(by + 1)
  }

  /// Whether marks or verbs next to the passage say that it was said.
  private func isSpoken(_ passage: QuotedPassage, in sentence: Range<Int>) -> Bool {
    let before = passage.outerTokens.lowerBound - 1
    let after = passage.outerTokens.upperBound
    guard before >= sentence.lowerBound else {
      // What begins a sentence and ends with a mark of its own may be followed by `he said`.
      return passage.tokens.last.map { !speech.text.isWord($0) } ?? false
    }
    if speech.isComma(before) || speech.isColon(before) || speech.isDash(before) { return true }
    if speech.has(before, [.saying, .subordinator]) {
      // One tells somebody: `told “Big Fish”` names a programme.
      return !Self.telling.contains(speech.text.tokens[before].key)
    }
    if before > sentence.lowerBound, speech.text.tokens[before].key == Self.of,
      Self.calls.contains(speech.text.tokens[before - 1].key)
    {
      return true
    }
    if after < sentence.upperBound, speech.has(after, .saying) { return true }
    return isLabelled(before, notBefore: sentence.lowerBound)
  }

  /// Whether a verb of calling stands a few words before: `called the mayor “Big Fish”`.
  private func isLabelled(_ before: Int, notBefore start: Int) -> Bool {
    for token in (max(start, before - 6)...before).reversed() {
      guard speech.text.isWord(token) else { return false }
      if speech.has(token, .labelling) { return true }
    }
    return false
  }

  /// Whether most words of the writer's own have capitals too, as in headlines.
  private func isHeadline(_ sentence: Range<Int>, around passage: Range<Int>) -> Bool {
    var words = 0
    var capitals = 0
    for token in sentence where !passage.contains(token) && speech.text.isWord(token) {
      guard speech.text.tokens[token].span.count > 3 else { continue }
      words += 1
      if speech.text.isCapitalised(token) { capitals += 1 }
    }
    return words == 0 || capitals * 10 > words * 7
  }

  private static let by = FoldedKey("by")
  private static let of = FoldedKey("of")
  private static let telling = WordSet("told tells tell telling")
  /// What a crowd does.
  private static let calls = WordSet("chant chants shout shouts cry cries calls cheers")
  private static let naming = WordSet("called titled entitled named dubbed")

  private static let works = WordSet(
    """
    film films movie movies book books novel novels song songs album show shows series sitcom drama
    documentary podcast magazine newspaper play musical poem memoir essay column programme program
    programs track single opera painting ballad sequel bestseller anthem comedy hit classic website
    blog section episode report bill act law operation initiative autobiography biography
    """)
  private static let programmes = WordSet("on watching in from hosts host starring")
  private static let makers = WordSet(
    """
    star stars actor actress host hosts co-host director author writer creator producer fans fan
    cast soundtrack trailer episode episodes
    """)
}
