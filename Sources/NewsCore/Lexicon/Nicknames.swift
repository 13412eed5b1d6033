/// Short forms of English forenames, from general knowledge; a line is a name and its short forms.
enum Nicknames {
  static let lines = """
    abraham abe
    albert al bert
    alexander alex sandy alec
    alexandra alex sandra
    alfred alf fred
    andrew andy drew
    anthony tony
    antonio tony
    arthur art
    barbara barb barbie
    benjamin ben benny
    bernard bernie
    catherine cathy kate katie cat
    charles charlie chuck chas
    christine chris chrissie
    christopher chris kit
    daniel dan danny
    david dave davey
    deborah deb debbie
    dennis den
    donald don donnie
    dorothy dot dottie
    douglas doug
    edward ed eddie ted teddy ned
    elizabeth liz lizzie beth betty bettie eliza
    eugene gene
    francis frank fran
    frederick fred freddie
    gerald gerry jerry
    gregory greg
    harold harry hal
    henry harry hank
    herbert herb bert
    hubert bert
    jacob jake
    james jim jimmy jamie
    jeffrey jeff
    jennifer jen jenny
    jonathan jon
    john jack johnny jon
    joseph joe joey
    joshua josh
    judith judy
    katherine kathy kate katie
    kathleen kathy
    kenneth ken kenny
    lawrence larry
    leonard len lenny leo
    louis lou
    madeleine maddy
    margaret maggie meg peggy
    martin marty
    matthew matt
    maurice mo
    michael mike mick mickey
    nancy nan
    nathaniel nate nat
    nicholas nick
    norman norm
    pamela pam
    patricia pat patty tricia
    patrick pat paddy
    peter pete
    philip phil
    raymond ray
    rebecca becky
    richard rick dick rich ricky
    robert bob bobby rob robbie
    ronald ron ronnie
    russell russ
    samuel sam sammy
    sandra sandy
    stanley stan
    stephen steve
    steven steve
    stuart stu
    susan sue susie
    theodore ted theo teddy
    thomas tom tommy
    timothy tim
    valerie val
    victoria vicky
    vincent vince
    walter walt
    william bill billy will willie
    zachary zach
    """

  /// Whether two folded forenames are one name and its short form, or short forms of one name.
  static func match(_ left: String, _ right: String) -> Bool {
    guard let first = table[left], let second = table[right] else { return false }
    return !first.isDisjoint(with: second)
  }

  /// Bits of which two given names have one in common if they begin with one letter or match: the
  /// low half tells initials, the high half the lines.
  static func bits(of name: String) -> UInt64 {
    let initial = UInt64(1) << UInt64((name.utf8.first ?? 0) & 31)
    return (table[name] ?? []).reduce(initial) { $0 | UInt64(1) << UInt64(32 + ($1 & 31)) }
  }

  /// The name that a short form is short for; a name itself when it is no short form, is short for
  /// several, or is as often a name of its own.
  static func longForm(of name: String) -> String {
    guard let numbers = table[name], numbers.count == 1, let number = numbers.first,
      !ownNames.contains(name)
    else { return name }
    return longForms[number]
  }

  /// Short forms that many people have as their name.
  private static let ownNames: Set<String> = [
    "alec", "cat", "eliza", "fran", "gene", "hank", "jack", "jake", "jamie", "jerry", "jon", "josh",
    "kit", "maddy", "max", "nan", "nat", "norm", "rich", "sandra", "stu", "walt", "will",
  ]

  private static let longForms: [String] = lines.split(separator: "\n").map { line in
    String(line.prefix { $0 != " " })
  }

  /// For each name, the lines it stands in.
  private static let table: [String: Set<Int>] = {
    var table: [String: Set<Int>] = [:]
    for (number, line) in lines.split(separator: "\n").enumerated() {
      for name in line.split(separator: " ") { table[String(name), default: []].insert(number) }
    }
    return table
  }()
}
