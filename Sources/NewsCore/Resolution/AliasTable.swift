/// Names that mean the same country, people or body, by their folded form.
struct AliasTable: Sendable {
  static let shared = AliasTable()

  /// The name that stands for all its aliases.
  struct Canonical: Hashable, Sendable {
    let folded: String
    let name: String
  }

  private var tables: [EntityKind: [String: Canonical]] = [:]

  func canonical(_ folded: String, _ kind: EntityKind) -> Canonical? { tables[kind]?[folded] }

  private init() {
    for line in Countries.lines.split(separator: "\n") {
      let parts = line.split(separator: ";", omittingEmptySubsequences: false)
      add(parts[0].split(separator: ","), .place)
      addPeople(parts[2].split(separator: ","))
    }
    for list in [Peoples.faiths, Peoples.regions, Peoples.convictions] {
      for name in list.split(whereSeparator: { $0 == "," || $0 == "\n" }) { addPeople([name]) }
    }
    for list in Institutions.all {
      for line in list.split(separator: "\n") { add(line.split(separator: ","), .organisation) }
    }
  }

  private mutating func addPeople(_ names: [Substring]) {
    add(names.flatMap { [$0, $0 + "s"] }, .group)
  }

  /// The first of `names` stands for all; a name that two things share stands for itself.
  private mutating func add(_ names: [Substring], _ kind: EntityKind) {
    guard let first = names.first else { return }
    let canonical = Canonical(folded: Self.folded(first), name: String(first))
    for name in names {
      let folded = Self.folded(name)
      if tables[kind]?[folded] == nil { tables[kind, default: [:]][folded] = canonical }
    }
  }

  private static func folded(_ name: Substring) -> String {
    let bytes = Array(name.utf8)
    return NameParser().words(of: bytes.span, stopsPart: false).joined(separator: "-")
  }
}
