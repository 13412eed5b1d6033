/// All different names of the articles, each parsed once.
struct FormTable {
  /// A name as it is written, up to what folding drops.
  struct Form {
    let kind: EntityKind
    /// Whether it is written as an acronym.
    let isAcronym: Bool
    /// Nil for a name that is not a person's.
    fileprivate(set) var person: PersonName?
    /// The folded words of a name that is not a person's.
    private let words: String
    /// The name that stands for this one, where the lists know one: as few have one, a list that is
    /// mostly empty takes less room than an optional value.
    private let canonical: [AliasTable.Canonical]
    /// How often each spelling occurs; empty in a table that does not count.
    var spellings: [String: Int] = [:]

    fileprivate init(
      kind: EntityKind, isAcronym: Bool, person: PersonName?, folded: String,
      alias: AliasTable.Canonical?
    ) {
      self.kind = kind
      self.isAcronym = isAcronym
      self.person = person
      words = person == nil ? folded : ""
      canonical = alias.map { [$0] } ?? []
    }

    /// The folded words with hyphens between: `ebrahim-raisi`.
    var folded: String { person?.folded ?? words }

    /// Nil for a name that is not a person's full name.
    var key: PersonKey? { person.flatMap { $0.isBare ? nil : PersonKey($0) } }

    /// The name that stands for this one, where the lists know one.
    var alias: AliasTable.Canonical? { canonical.first }

    /// What all names have in common that may be the family name of one person, however it is
    /// spelled: one for each surname that the name may have.
    var groups: [String] {
      let surnames = key?.surnames ?? person.map { [$0.last] } ?? []
      return surnames.map { NameSpelling.ofFamily($0) }
    }

    /// The spelling to show.
    var name: String {
      NameForm.plainest(of: spellings.map { NameForm(text: $0.key, count: $0.value) }) ?? folded
    }
  }

  private(set) var forms: [Form] = []
  /// How often what is known of a form has changed after it was made.
  private(set) var changes = 0
  /// What makes spellings one form, by the number of the form. All of it is in the spelling, so that
  /// no form depends on which of its spellings came first; a hyphen that one of them has counts for
  /// all.
  private var identities = TextTable()
  /// The names as they are written, marked by their kinds, and for each its form.
  private var names = TextTable()
  /// -1 for a name whose form nobody has asked for.
  private var formsOfNames: [Int32] = []
  private var groups = TextTable()
  /// The number of the groups of forms, form by form, and for each form where they end.
  private var groupsOfForms: [Int32] = []
  private var endsOfGroups: [UInt32] = []
  private let parser = NameParser()

  /// - Parameter names: names as they are written, marked by the numbers of their kinds; other marks
  ///   are no names.
  init(names: TextTable = TextTable()) {
    self.names = names
    formsOfNames = Array(repeating: -1, count: names.count)
  }

  /// The index of the form of a name.
  mutating func form(of name: WrittenName) -> Int {
    let number = names.number(of: name.text, mark: UInt8(name.kind.number))
    if number == formsOfNames.count { formsOfNames.append(-1) }
    if formsOfNames[number] < 0 { formsOfNames[number] = Int32(add(name)) }
    return Int(formsOfNames[number])
  }

  /// The index of the form of a name that is told by its number among the names.
  mutating func form(ofName number: Int) -> Int {
    if formsOfNames[number] < 0 {
      let kind = EntityKind.allCases[Int(names.mark(number))]
      formsOfNames[number] = Int32(add(WrittenName(kind: kind, text: names.text(number))))
    }
    return Int(formsOfNames[number])
  }

  /// Counts that a form is written so.
  mutating func count(_ spelling: String, of form: Int) {
    forms[form].spellings[spelling, default: 0] += 1
  }

  /// For each form whether it is in one of some groups.
  func isInGroup(_ wanted: Set<String>) -> [Bool] {
    var isWanted = Array(repeating: false, count: groups.count)
    for group in wanted { if let number = groups.known(group) { isWanted[number] = true } }
    return forms.indices.map { form in
      let start = form == 0 ? 0 : Int(endsOfGroups[form - 1])
      return groupsOfForms[start..<Int(endsOfGroups[form])].contains { isWanted[Int($0)] }
    }
  }

  private mutating func add(_ name: WrittenName) -> Int {
    let bytes = Array(name.text.utf8)
    let person = name.kind == .person ? parser.personName(of: bytes.span) : nil
    var words = person == nil ? parser.words(of: bytes.span, stopsPart: false) : []
    if name.kind == .organisation { dropTail(of: &words) }
    let folded = person?.folded ?? words.joined(separator: "-")
    let isAcronym =
      name.kind == .organisation && words.count == 1 && (2...6).contains(folded.utf8.count)
      && Letters.shape(of: bytes.span) == .upper
    let identity = Self.identity(of: person, folded: folded, isAcronym: isAcronym)
    let index = identities.number(of: identity, mark: UInt8(name.kind.number))
    if index < forms.count {
      if let person, person.endsInHyphenatedName, forms[index].person != person {
        forms[index].person = person
        changes += 1
      }
      return index
    }
    let form = Form(
      kind: name.kind, isAcronym: isAcronym, person: person, folded: folded,
      alias: alias(of: folded, name.kind))
    forms.append(form)
    for group in form.groups { groupsOfForms.append(Int32(groups.number(of: group))) }
    endsOfGroups.append(UInt32(groupsOfForms.count))
    return index
  }

  /// The parts of a person's name and what they are, or the folded words of another name.
  private static func identity(
    of person: PersonName?, folded: String, isAcronym: Bool
  ) -> String {
    guard let person else { return (isAcronym ? "a " : "n ") + folded }
    let parts = person.parts.joined(separator: " ")
    return (person.isBare ? "b " : "f ") + parts + (person.suffix.map { "," + $0 } ?? "")
  }

  private func alias(of folded: String, _ kind: EntityKind) -> AliasTable.Canonical? {
    switch kind {
    case .place, .group, .organisation: AliasTable.shared.canonical(folded, kind)
    case .person, .event, .work, .product, .other: nil
    }
  }

  /// Drops `Inc`, `Ltd` and the like, which news writes once and then leaves out.
  private func dropTail(of words: inout [String]) {
    while words.count > 1, let last = words.last,
      WordClasses.shared[FoldedKey(last)].contains(.organisationTail)
    {
      words.removeLast()
    }
  }
}
