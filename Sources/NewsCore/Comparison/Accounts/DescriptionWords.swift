/// Tells the nouns by which the description of a person is known.
struct DescriptionWords {
  let speech: SpeechText

  /// Whether a word is what one person is or does and belongs to no name but a party’s.
  func isPersonNoun(_ token: Int) -> Bool {
    guard speech.text.isWord(token), !isAddress(token), isForOne(token) else { return false }
    return speech.mention(at: token).map { isGroupsOwn($0) } ?? true
  }

  /// Whether a name is one word for a group: `Democrat`.
  private func isGroupsOwn(_ mention: Int) -> Bool {
    speech.mentions[mention].kind == .group && speech.tokens(of: mention).count == 1
      && !speech.isPossessive(mention)
  }

  /// How many bytes the ending of an owner has: `director’s`.
  func ownership(of token: Int) -> Int {
    guard speech.owns(token) else { return 0 }
    return speech.text.byte(at: speech.text.tokens[token].span.end - 2) == 0x27 ? 2 : 4
  }

  /// Whether a word is such a noun with the ending of an owner.
  func isOwningPersonNoun(_ token: Int) -> Bool {
    guard speech.text.isWord(token), speech.owns(token), speech.mention(at: token) == nil
    else { return false }
    let span = speech.text.tokens[token].span
    return PersonNouns.isForOne(
      speech.text.key(of: TextSpan(span.start, span.end - ownership(of: token))))
  }

  /// Whether such a noun is for several people.
  func isForSeveral(_ token: Int) -> Bool {
    PersonNouns.isForSeveral(speech.text.tokens[token], in: speech.text.bytes.span)
  }

  /// Whether a word is what somebody is to somebody else, which says nothing alone: `aide`.
  func isRelational(_ token: Int) -> Bool {
    Self.relations.contains(speech.text.tokens[token].key)
  }

  /// Whether a word judges whom it names: `hard-liner`, `hero`.
  func isJudging(_ token: Int) -> Bool { Self.judging.contains(speech.text.tokens[token].key) }

  /// Whether a word is a party’s for its members.
  func isParty(_ token: Int) -> Bool { Self.parties.contains(speech.text.tokens[token].key) }

  /// `Mr` and the like, which say nothing of a person.
  func isAddress(_ token: Int) -> Bool {
    Self.address.contains(speech.text.tokens[token].key)
  }

  /// Whether a word says that somebody is to hold the office that the words before it name:
  /// `designate`, `state-designate`.
  func isOfOfficeToCome(_ token: Int) -> Bool {
    let key = speech.text.tokens[token].key
    if Self.comings.contains(key) { return true }
    return parts(of: token).map { Self.comings.contains($0.last) } ?? false
  }

  /// The same for all forms of a word, and for an office that somebody had once: `ex-mayor`.
  func headword(_ token: Int) -> UInt64 {
    var word = speech.text.tokens[token]
    if let parts = parts(of: token), Self.formers.contains(parts.first) {
      word = Token(
        span: TextSpan(word.span.end - parts.restCount, word.span.end), kind: word.kind,
        shape: word.shape, key: parts.rest)
    }
    return DesignationFamilies.shared.headword(
      of: WordStem.stem(of: word, in: speech.text.bytes.span)
    ).value
  }

  private func isForOne(_ token: Int) -> Bool {
    let key = speech.text.tokens[token].key
    if PersonNouns.isForOne(key) || Self.others.contains(key) { return true }
    guard let parts = parts(of: token) else { return false }
    // `ex-teacher`, `mayor-elect`
    return Self.comings.contains(parts.last)
      || Self.prefixes.contains(parts.first) && PersonNouns.isForOne(parts.rest)
  }

  /// What stands before the first hyphen of a word, behind it and behind the last; nil without one.
  private func parts(
    of token: Int
  ) -> (first: FoldedKey, rest: FoldedKey, restCount: Int, last: FoldedKey)? {
    let span = speech.text.tokens[token].span
    let hyphens = (span.start..<span.end).filter { speech.text.byte(at: $0) == 0x2D }
    guard let first = hyphens.first, let last = hyphens.last, first > span.start,
      last + 1 < span.end
    else { return nil }
    return (
      speech.text.key(of: TextSpan(span.start, first)),
      speech.text.key(of: TextSpan(first + 1, span.end)), span.end - first - 1,
      speech.text.key(of: TextSpan(last + 1, span.end))
    )
  }

  private static let address = WordSet("mr mrs ms miss mx mister madam madame mme sir")
  private static let comings = WordSet("elect designate")
  private static let prefixes = WordSet("ex co vice then")
  private static let formers = WordSet("ex then")

  /// Nouns that name a person beside the name, and too much else elsewhere.
  private static let others = WordSet(
    """
    volunteer hero heroine pick appointee supporter backer loyalist fundraiser mentor academic
    theologian evangelist preacher personality trustee contractor salesman congressperson
    son-in-law daughter-in-law father-in-law mother-in-law brother-in-law sister-in-law
    """)

  private static let judging = WordSet(
    """
    ultraconservative hard-liner hardliner moderate reformist extremist terrorist strongman dictator
    populist nationalist separatist mastermind hero heroine legend icon warlord militant mogul tycoon
    """)
  private static let parties = WordSet(
    "democrat republican conservative liberal socialist independent libertarian tory")
  private static let relations = WordSet(
    """
    elect designate pick nominee appointee associate aide deputy adviser advisor ally confidant
    confidante assistant staffer successor predecessor colleague friend partner member supporter
    opponent rival volunteer backer loyalist subordinate
    """)
}
