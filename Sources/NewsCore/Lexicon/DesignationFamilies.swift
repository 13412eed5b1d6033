/// Families of words that accounts choose between for the same people, bodies and acts.
///
/// Written down for this project after what is studied as bias by word choice in news: Hamborg and
/// others 2019, "Illegal aliens or undocumented immigrants? Towards the automated identification of
/// bias by word choice and labeling"; forms of one word are joined by a slash, short titles with
/// long ones too.
struct DesignationFamilies: Sendable {
  static let shared = DesignationFamilies()

  private var words = KeyTable<Int32>(capacity: 500, blank: -1)
  private var headwords: [(family: Int, key: FoldedKey)] = []

  private init() {
    for (family, line) in Self.list.split(separator: "\n").enumerated() {
      for forms in line.split(separator: " ") {
        let stems = forms.split(separator: "/").map { Self.stem(of: String($0)) }
        for stem in stems { words.update(stem.value) { $0 = Int32(headwords.count) } }
        headwords.append((family, stems[0]))
      }
    }
  }

  /// The family of a word and the key that all its forms have, by its stem.
  func family(of stem: FoldedKey) -> (family: Int, headword: FoldedKey)? {
    guard let number = words[stem.value], number >= 0 else { return nil }
    let (family, key) = headwords[Int(number)]
    return (family, key)
  }

  /// The key that all forms of a word have; its stem for a word of no family.
  func headword(of stem: FoldedKey) -> FoldedKey { family(of: stem)?.headword ?? stem }

  private static func stem(of word: String) -> FoldedKey {
    let bytes = Array(word.utf8)
    let token = Token(
      span: TextSpan(0, bytes.count), kind: .word, shape: .lower, key: FoldedKey(word))
    return WordStem.stem(of: token, in: bytes.span)
  }

  private static let list = """
    militant fighter terrorist rebel insurgent gunman/gunmen extremist jihadist jihadi guerrilla/guerilla combatant separatist militiaman/militiamen
    militia force faction proxy army guerrillas
    protester/protestor demonstrator rioter marcher looter agitator activist
    migrant immigrant refugee alien foreigner
    government regime administration leadership junta authorities
    killing murder execution assassination slaying massacre slaughter death
    attack assault raid strike airstrike bombing offensive shelling bombardment onslaught ambush
    invasion incursion operation intervention war conflict occupation
    protest demonstration rally riot unrest uprising revolt disturbance
    agreement deal accord pact treaty
    talks negotiations discussions
    accident crash collision disaster tragedy incident catastrophe
    explosion blast detonation
    wall fence barrier
    shooter attacker assailant killer
    detainee prisoner inmate captive
    missile rocket projectile
    plane jet aircraft airliner
    ship boat vessel ferry
    kill/killed murdered executed assassinated slaughtered massacred slain
    rep/representative
    sen/senator
    gov/governor
    dr/doctor
    rev/reverend
    gen/general
    col/colonel
    capt/captain
    lt/lieutenant
    sgt/sergeant
    maj/major
    adm/admiral
    atty/attorney
    prof/professor
    pres/president
    quit abandoned left exited scrapped ditched
    """
}
