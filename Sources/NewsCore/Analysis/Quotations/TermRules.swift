/// Tells terms in quotation marks from speech: words that the writer explains, keeps at a distance
/// or uses as a name: `the so-called “experts”`, `the “law and order” issue`, `dubbed “Big Blue”`.
struct TermRules {
  let speech: SpeechText
  private let longest = 8
  /// How many words are a scare quotation where no cue says whose they are.
  private static let shortest = 2

  /// Whether the words around the passage make a term of it.
  func isTerm(_ passage: QuotedPassage, in sentence: Range<Int>) -> Bool {
    let words = passage.tokens.count { speech.text.isWord($0) }
    guard words <= longest else { return false }
    if words <= Self.shortest && isLower(passage.tokens) { return true }
    let before = passage.outerTokens.lowerBound - 1
    guard before >= sentence.lowerBound, speech.text.isWord(before) else { return false }
    return isNamed(before, notBefore: sentence.lowerBound) || isAttribute(passage, in: sentence)
  }

  /// Whether the words stand on something: `“Save the port” signs`.
  func isCarried(_ passage: QuotedPassage, in sentence: Range<Int>) -> Bool {
    let after = passage.outerTokens.upperBound
    return after < sentence.upperBound && passage.isClosed
      && Self.carriers.contains(speech.text.tokens[after].key)
      && passage.tokens.last.map { speech.text.isWord($0) } ?? false
  }

  /// Whether there are only words in small letters, but for a comma or full stop at the end.
  private func isLower(_ tokens: Range<Int>) -> Bool {
    tokens.allSatisfy { token in
      speech.text.isWord(token)
        ? speech.text.tokens[token].shape == .lower
        : token == tokens.upperBound - 1
          && (speech.isComma(token) || speech.text.isMark(token, 0x2E))
    }
  }

  /// Whether the word at `before` says that a word or name comes.
  private func isNamed(_ before: Int, notBefore start: Int) -> Bool {
    let key = speech.text.tokens[before].key
    if Self.announcing.contains(key) { return true }
    if before > start, key == Self.called, speech.text.tokens[before - 1].key == Self.so {
      return true
    }
    if before > start, key == Self.for || key == Self.as {
      let previous = speech.text.tokens[before - 1].key
      return key == Self.for ? Self.languages.contains(previous) : previous == Self.known
    }
    // `was dubbed the “…”`
    let verb = speech.has(before, .determiner) ? before - 1 : before
    return verb >= start && Self.naming.contains(speech.text.tokens[verb].key)
      && isPassive(verb, notBefore: start)
  }

  /// Whether nobody is said to do the naming: `was dubbed`, `a plan called`.
  private func isPassive(_ verb: Int, notBefore start: Int) -> Bool {
    var before = verb - 1
    while before >= start, speech.has(before, .adverb) || speech.text.endsInLy(before) {
      before -= 1
    }
    guard before >= start else { return false }
    if Self.being.contains(speech.text.tokens[before].key) || speech.isComma(before) {
      return true
    }
    return speech.text.tokens[before].kind == .word && speech.text.tokens[before].shape == .lower
      && speech.mention(at: before) == nil
      && !speech.has(before, [.subjectPronoun, .relative, .auxiliary, .conjunction])
  }

  /// Whether the passage stands between a determiner and a noun as an adjective does.
  private func isAttribute(_ passage: QuotedPassage, in sentence: Range<Int>) -> Bool {
    let before = passage.outerTokens.lowerBound - 1
    let after = passage.outerTokens.upperBound
    guard passage.isClosed, after < sentence.upperBound, let last = passage.tokens.last,
      speech.text.isWord(last),
      speech.has(before, [.determiner, .possessive])
        || speech.owns(before) || isAdjective(before)
    else { return false }
    let noun = speech.text.tokens[after]
    return noun.kind == .word && noun.shape == .lower && speech.mention(at: after) == nil
      && !speech.has(after, .closed) && !speech.has(after, .irregularPast)
      && !Self.speaking.contains(noun.key)
  }

  /// Whether a determiner and one more word stand before the passage: `the new “…” policy`.
  private func isAdjective(_ token: Int) -> Bool {
    token > 0 && speech.text.tokens[token].shape == .lower && !speech.has(token, .closed)
      && speech.has(token - 1, [.determiner, .possessive])
  }

  private static let `for` = FoldedKey("for")
  private static let `as` = FoldedKey("as")
  private static let known = FoldedKey("known")
  private static let so = FoldedKey("so")
  private static let called = FoldedKey("called")
  private static let being = WordSet("is was are were be been being gets got")
  private static let announcing = WordSet(
    """
    so-called word words term terms phrase phrases expression label labels nickname moniker
    codename acronym abbreviation hashtag euphemism synonym metaphor meaning means codenamed
    code-named
    """)
  private static let naming = WordSet(
    """
    dubbed called named nicknamed termed labelled labeled titled entitled branded christened
    captioned headlined known
    """)
  private static let languages = WordSet(
    """
    latin arabic chinese dutch english french german greek hebrew hindi italian japanese korean
    persian farsi polish portuguese russian spanish swahili turkish urdu short shorthand slang code
    """)
  private static let carriers = WordSet(
    """
    sign signs shirt shirts t-shirt t-shirts tee tees banner banners hat hats cap caps poster posters
    sticker stickers placard placards badge badges button buttons headline headlines mug mugs flag
    flags
    """)
  /// What is said, not what is named.
  private static let speaking = WordSet(
    """
    comment comments remark remarks line lines statement statements claim claims quote quotes
    tweet tweets post posts speech answer response reply argument question questions assertion
    message chant chants insult insults charge accusation accusations rhetoric language
    """)
}
