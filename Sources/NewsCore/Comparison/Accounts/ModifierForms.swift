/// Tells by their forms which words before a noun are no verbs and no subjects.
struct ModifierForms {
  let speech: SpeechText
  let words: DescriptionWords

  /// Whether a word is no verb and no subject: a name, an office, a word such as `former`.
  func isCertain(_ token: Int, isFirst: Bool) -> Bool {
    let key = speech.text.tokens[token].key
    return isHyphen(token) && !isFirst || speech.mention(at: token) != nil
      || speech.text.isCapitalised(token) && !isFirst || words.isPersonNoun(token)
      || Self.offices.contains(key) || Self.opinions.contains(key)
      || WordClasses.shared[key].contains(.officeModifier)
  }

  /// Whether a word that may be a noun or an adjective is no form of a verb: `campaign`, but not
  /// `backs`.
  func isNominal(_ token: Int) -> Bool {
    guard speech.text.tokens[token].kind == .word else { return true }
    let key = speech.text.tokens[token].key
    if Self.plurals.contains(key) { return true }
    return !isVerbal(token) && !endsAsPlural(token)
  }

  /// Whether a word may be a verb: `elected`, `met`, `leading`.
  func isVerbal(_ token: Int) -> Bool {
    guard speech.mention(at: token) == nil else { return false }
    return isPast(token) || speech.text.endsInG(token) && !Self.gerunds.contains(key(token))
      || speech.has(token, .cue) && !Self.nouns.contains(key(token))
  }

  /// Whether a word may be the past of a verb.
  func isPast(_ token: Int) -> Bool {
    guard speech.mention(at: token) == nil else { return false }
    return speech.has(token, .irregularPast) || Self.pasts.contains(key(token))
      || speech.text.tokens[token].span.count > 3 && speech.text.endsInEd(token)
  }

  /// Whether a word means several, so that a verb without an ending may follow it: `voters`.
  func isPlural(_ token: Int) -> Bool {
    endsAsPlural(token) && !Self.plurals.contains(key(token))
  }

  /// Whether behind a token a noun phrase without an article begins and no verb.
  func opensPhrase(behind token: Int) -> Bool {
    guard speech.text.isWord(token) else { return true }
    if speech.has(token, [.auxiliary, .subjectPronoun, .relative, .adverb]) { return false }
    if key(token) == Self.to { return false }
    return speech.has(token, .closed) || isPast(token)
  }

  /// A hyphen inside a word.
  func isHyphen(_ token: Int) -> Bool {
    speech.text.scalar(token) == 0x2D
      && (speech.text.touchesNext(token) && speech.text.touchesPrevious(token)
        || SplitWords(text: speech.text).isJoint(token))
  }

  private func key(_ token: Int) -> FoldedKey { speech.text.tokens[token].key }

  /// `voters`, `backs`, but not `press`.
  private func endsAsPlural(_ token: Int) -> Bool {
    let span = speech.text.tokens[token].span
    guard span.count > 3, !speech.owns(token),
      speech.text.byte(at: span.end - 1) == UInt8(ascii: "s")
    else { return false }
    let before = speech.text.byte(at: span.end - 2)
    return before != UInt8(ascii: "s") && before != UInt8(ascii: "u")
      && before != UInt8(ascii: "i")
  }

  private static let to = FoldedKey("to")
  /// Nouns before nouns that are verbs of saying elsewhere: `talk show host`.
  static let nouns = WordSet("talk show debate report")

  /// What is said of an office and not of a person.
  static let offices = WordSet(
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
  /// Pasts without the ending `-ed` that are in no list of the grammar’s.
  private static let pasts = WordSet(
    """
    cast beat shot quit hurt shed split spread spent drove flew ate drank forgot hid withdrew stole
    shook dealt heard swept slept fled hung dug tore bore froze arose forbade meant shut
    """)
  /// Nouns in `-s` that stand before another noun.
  private static let plurals = WordSet(
    """
    communications operations sports affairs relations rights news politics economics arms sales
    veterans elections securities services humanities mathematics physics systems
    """)
  /// Nouns in `-ing` that stand before another noun.
  private static let gerunds = WordSet(
    """
    marketing shooting engineering fundraising banking acting leading ruling managing housing planning
    founding boxing racing mining shipping training
    """)
}
