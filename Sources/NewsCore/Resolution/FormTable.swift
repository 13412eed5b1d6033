/// All different names of the articles, each parsed once.
struct FormTable {
  /// A name as it is written, up to what folding drops.
  struct Form {
    let kind: EntityKind
    /// The folded words with hyphens between: `ebrahim-raisi`.
    let folded: String
    /// Nil for a name that is not a person's.
    let person: PersonName?
    /// Nil for a name that is not a person's full name.
    let key: PersonKey?
    /// The letters of a name written as an acronym, folded.
    let isAcronym: Bool
    /// The name that stands for this one, where the lists know one.
    let alias: AliasTable.Canonical?
    /// How often each spelling occurs.
    var spellings: [String: Int] = [:]

    /// The spelling to show: the most frequent, capitals throughout only for want of another.
    var name: String {
      spellings.max { left, right in
        (Self.isReadable(left.key) ? 1 : 0, left.value, right.key)
          < (Self.isReadable(right.key) ? 1 : 0, right.value, left.key)
      }?.key ?? folded
    }

    private static func isReadable(_ spelling: String) -> Bool {
      spelling.unicodeScalars.contains { $0.properties.isLowercase }
    }
  }

  private(set) var forms: [Form] = []
  private var byFolded: [EntityKind: [String: Int]] = [:]
  private var bySpelling: [EntityKind: [String: Int]] = [:]
  private let parser = NameParser()

  /// The index of the form of a mention, which is counted.
  mutating func form(of mention: Mention, in text: SourceText) -> Int {
    let spelling = text.singleSpaced(mention.span)
    let index: Int
    if let known = bySpelling[mention.kind]?[spelling] {
      index = known
    } else {
      index = add(spelling, mention.kind)
      bySpelling[mention.kind, default: [:]][spelling] = index
    }
    forms[index].spellings[spelling, default: 0] += 1
    return index
  }

  private mutating func add(_ spelling: String, _ kind: EntityKind) -> Int {
    let bytes = Array(spelling.utf8)
    let person = kind == .person ? parser.personName(of: bytes.span) : nil
    var words = person == nil ? parser.words(of: bytes.span, stopsPart: false) : []
    if kind == .organisation { dropTail(of: &words) }
    let folded = person?.folded ?? words.joined(separator: "-")
    if let index = byFolded[kind]?[folded] { return index }
    let isAcronym =
      kind == .organisation && words.count == 1 && (2...6).contains(folded.utf8.count)
      && Letters.shape(of: bytes.span) == .upper
    forms.append(
      Form(
        kind: kind, folded: folded, person: person,
        key: person.flatMap { $0.isBare ? nil : PersonKey($0) }, isAcronym: isAcronym,
        alias: alias(of: folded, kind)))
    byFolded[kind, default: [:]][folded] = forms.count - 1
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
