/// Reads the words before a noun or a title for a person: where they begin, and what they say.
struct DescriptionModifiers {
  let document: Document
  let speech: SpeechText

  /// No description has more words and marks before its noun.
  private static let longest = 12

  /// The first token of what qualifies the words from `end` on, no token before `start`.
  func start(before end: Int, notBefore start: Int) -> Int {
    var first = end
    while first > start, end - first < Self.longest, isModifier(first - 1) { first -= 1 }
    if first > start, speech.has(first - 1, .preposition), let place = speech.mention(at: first) {
      // `In Leeds mayor Park`
      first = min(end, speech.tokens(of: place).upperBound)
    }
    // `elected hardline cleric Raisi`, `the deal President Raisi wants`: words before what has no
    // article of its own may be a verb or its subject.
    let isDetermined =
      first > start && !speech.text.isCapitalised(end)
      && (speech.has(first - 1, [.determiner, .possessive]) || speech.owns(first - 1))
    return (first..<end).last { token in
      isDetermined
        ? token > first && isVerbal(token)
        : !isCertain(token, isFirst: token == start)
    }.map { $0 + 1 } ?? first
  }

  /// What words say of a person besides the office, former and present ones aside: `hardline`.
  ///
  /// - Parameter start: the first token of the sentence, which has a capital in any case.
  func epithets(in tokens: Range<Int>, start: Int) -> [Int] {
    tokens.filter { token in
      let key = speech.text.tokens[token].key
      return isModifier(token) && !isHyphen(token) && speech.mention(at: token) == nil
        && (speech.text.tokens[token].shape == .lower || token == start) && !speech.owns(token)
        && !Self.offices.contains(key) && !PersonNouns.isForOne(key)
        && !WordClasses.shared[key].contains(.officeModifier)
    }
  }

  /// Whether a token can stand before the noun: no small word, no verb of saying, nobody’s name.
  func isModifier(_ token: Int) -> Bool {
    guard speech.text.isWord(token), !speech.has(token, .closed), !speech.isManner(token) else {
      return isHyphen(token)
    }
    guard let mention = speech.mention(at: token) else { return true }
    return document.mentions[mention].kind != .person && !speech.isPossessive(mention)
  }

  /// Whether a word is no verb and no subject: a name, an office, a word such as `former`.
  private func isCertain(_ token: Int, isFirst: Bool) -> Bool {
    let key = speech.text.tokens[token].key
    return isHyphen(token) && !isFirst || speech.mention(at: token) != nil
      || speech.text.isCapitalised(token) && !isFirst || PersonNouns.isForOne(key)
      || Self.offices.contains(key) || Self.opinions.contains(key)
      || WordClasses.shared[key].contains(.officeModifier)
  }

  private func isHyphen(_ token: Int) -> Bool {
    speech.text.scalar(token) == 0x2D && speech.text.touchesNext(token)
      && speech.text.touchesPrevious(token)
  }

  /// Whether a word may be a verb: `elected`, `met`, `leading`.
  private func isVerbal(_ token: Int) -> Bool {
    guard speech.mention(at: token) == nil else { return false }
    let span = speech.text.tokens[token].span
    let isPast =
      span.count > 3 && speech.text.byte(at: span.end - 1) == UInt8(ascii: "d")
      && speech.text.byte(at: span.end - 2) == UInt8(ascii: "e")
    return isPast || speech.text.endsInG(token) || speech.has(token, [.irregularPast, .cue])
  }

  /// What is said of an office and not of a person.
  private static let offices = WordSet(
    """
    former outgoing acting interim late retired ex current then new incoming next longtime senior top
    lead chief deputy vice presidential federal regional national state local own old young
    ruling eventual eldest elder younger first second third
    """)
  /// Words that are hardly anything but adjectives before a noun for a person.
  private static let opinions = WordSet(
    """
    hardline hard-line right-wing left-wing far-right far-left conservative liberal moderate radical
    ultraconservative controversial prominent influential outspoken embattled disgraced veteran famous
    notorious popular populist powerful leading independent fiery firebrand reformist pro-government
    anti-government opposition exiled jailed ousted billionaire celebrity rival fellow
    """)
}
