/// Nouns for people, by the lists of offices, occupations and sources.
enum PersonNouns {
  /// Whether a noun is what one person is or does: `minister`, `cleric`, `protégé`.
  static func isForOne(_ key: FoldedKey) -> Bool {
    SourceWords.offices.contains(key) || SourceWords.anonymous.contains(key)
      || others.contains(key)
      || !WordClasses.shared[key].isDisjoint(with: [.office, .occupation, .rank, .kinship])
  }

  /// Whether a noun is for several people, by lists or as the plural of one that is for one.
  static func isForSeveral(_ token: Token, in bytes: Span<UInt8>) -> Bool {
    if SourceWords.groups.contains(token.key) || plurals.contains(token.key) { return true }
    guard token.span.count > 3, bytes[token.span.end - 1] | 0x20 == UInt8(ascii: "s") else {
      return false
    }
    return isForOne(FoldedKey(bytes.extracting(token.span.start..<token.span.end - 1)))
  }

  private static let others = WordSet(
    """
    ultraconservative hard-liner hardliner moderate reformist conservative liberal centrist populist
    nationalist separatist extremist terrorist fighter rebel insurgent gunman strongman insider
    outsider newcomer native master billionaire man woman boy girl migrant immigrant refugee protester
    demonstrator attacker assailant killer shooter hijacker smuggler trafficker survivor hostage
    prisoner detainee inmate protégé protegee graduate alumnus alumna winner loser rival opponent
    critic ally architect champion pioneer legend icon designate front-runner runner-up heir
    freshman incumbent independent republican democrat tory socialist communist islamist feminist
    whistleblower defector exile dissident
    """)

  private static let plurals = WordSet(
    """
    people persons men women children girls boys gunmen policemen servicemen militiamen migrants
    immigrants refugees aliens foreigners civilians fighters militants terrorists rebels insurgents
    protesters demonstrators rioters casualties fatalities dead bodies hostages prisoners detainees
    inmates personnel troops passengers commuters
    """)
}
