/// Tells titles of works in quotation marks from speech: `on ABC’s “This Week,”`, `the film “Big
/// Fish”`.
struct TitleRules {
  let speech: SpeechText
  /// Words of a title, the small ones included.
  private let longest = 8

  /// Whether the passage is written and introduced as a title.
  func isTitle(_ passage: QuotedPassage, notBefore start: Int) -> Bool {
    isTitleCase(passage.tokens) && isIntroduced(passage.outerTokens.lowerBound, notBefore: start)
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
    let before = opening - 1
    guard before >= start, speech.text.isWord(before) else { return false }
    if let mention = speech.mention(at: before) {
      return speech.isPossessive(mention) && speech.mentions[mention].kind == .organisation
    }
    let key = speech.text.tokens[before].key
    if naming.contains(key) {
      // `a book called “…”`
      return before > start && works.contains(speech.text.tokens[before - 1].key)
    }
    return works.contains(key) || programmes.contains(key)
  }

  private let naming = WordSet("called titled entitled named dubbed")

  private let works = WordSet(
    """
    film films movie movies book books novel novels song songs album show shows series sitcom drama
    documentary podcast magazine newspaper play musical poem memoir essay column programme program
    programs track single opera painting ballad sequel bestseller
    """)
  private let programmes = WordSet("on watching in from")
}
