/// All different names of the articles, each parsed once.
struct FormTable {
  /// A name as it is written, up to what folding drops.
  struct Form {
    let kind: EntityKind
    /// The folded words with hyphens between: `ebrahim-raisi`.
    let folded: String
    /// Nil for a name that is not a person's.
    fileprivate(set) var person: PersonName?
    /// Nil for a name that is not a person's full name.
    let key: PersonKey?
    /// Whether it is written as an acronym.
    let isAcronym: Bool
    /// The name that stands for this one, where the lists know one.
    let alias: AliasTable.Canonical?
    /// What all names have in common that may be the family name of one person, however it is
    /// spelled: one for each surname that the name may have.
    let groups: [String]
    /// How often each spelling occurs.
    var spellings: [String: Int] = [:]

    /// The spelling to show.
    var name: String {
      NameForm.plainest(of: spellings.map { NameForm(text: $0.key, count: $0.value) }) ?? folded
    }
  }

  /// What makes spellings one form. All of it is in the spelling, so that no form depends on which
  /// of its spellings came first; a hyphen that one of them has counts for all.
  private struct Identity: Hashable {
    let kind: EntityKind
    let folded: String
    let person: PersonName?
    let isAcronym: Bool
  }

  private(set) var forms: [Form] = []
  /// How often what is known of a form has changed after it was made.
  private(set) var changes = 0
  private var byIdentity: [Identity: Int] = [:]
  private var byName: [WrittenName: Int] = [:]
  private let parser = NameParser()

  /// The index of the form of a name.
  mutating func form(of name: WrittenName) -> Int {
    if let known = byName[name] { return known }
    let index = add(name)
    byName[name] = index
    return index
  }

  /// Counts that a form is written so.
  mutating func count(_ spelling: String, of form: Int) {
    forms[form].spellings[spelling, default: 0] += 1
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
    var unmarked = person
    unmarked?.endsInHyphenatedName = false
    let identity = Identity(
      kind: name.kind, folded: folded, person: unmarked, isAcronym: isAcronym)
    if let index = byIdentity[identity] {
      if let person, person.endsInHyphenatedName, forms[index].person != person {
        forms[index].person = person
        changes += 1
      }
      return index
    }
    let key = person.flatMap { $0.isBare ? nil : PersonKey($0) }
    let surnames = key?.surnames ?? person.map { [$0.last] } ?? []
    forms.append(
      Form(
        kind: name.kind, folded: folded, person: person, key: key, isAcronym: isAcronym,
        alias: alias(of: folded, name.kind), groups: surnames.map { NameSpelling.ofFamily($0) }))
    byIdentity[identity] = forms.count - 1
    return forms.count - 1
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
