import NewsCore

/// The entities of an index as corrections of names leave them, by their numbers.
///
/// It is not kept in the index, as readers may change a correction at any time.
struct CorrectedEntities {
  /// Entities that are one, or one that has another name or kind.
  struct Group {
    let id: EntityID
    let kind: EntityKind
    let name: String
    let members: [Int]
    /// The number that stands for all.
    let head: Int
    /// The folded words of all its names.
    let words: Set<String>
  }

  private(set) var groups: [Group] = []
  /// The corrections that do not do what they say.
  private(set) var problems: [CorrectionProblem] = []
  private var places: [Int: Int] = [:]
  private var dismissed: Set<Int> = []

  /// Nothing is corrected.
  init() {}

  /// - Parameter table: the entities as the index has them.
  init(_ corrections: [Correction], of table: EntityTable) throws {
    let names = CorrectedNames.names(in: corrections)
    guard !names.isEmpty else { return }
    var numbers = NumberSet()
    for name in names {
      let words = WordIndex.words(of: name)
      if !words.isEmpty { numbers.formUnion(try table.numbers(withWords: words, isWhole: true)) }
    }
    let known = try numbers.numbers.compactMap { number in
      try table.entity(number).map { (number: number, entity: $0) }
    }.sorted { $0.entity.id < $1.entity.id }
    let corrected = CorrectedNames(corrections, of: known.map(\.entity.named))
    problems = corrected.problems
    dismissed = Set(corrected.dismissed.map { known[$0].number })
    groups = corrected.groups.map { group in
      let names = group.members.flatMap { known[$0].entity.forms.map(\.text) } + [group.name]
      return Group(
        id: group.id, kind: group.kind, name: group.name,
        members: group.members.map { known[$0].number }, head: known[group.head].number,
        words: Set(names.flatMap { WordIndex.words(of: $0) }))
    }
    for (place, group) in groups.enumerated() {
      for member in group.members { places[member] = place }
    }
  }

  var isEmpty: Bool { groups.isEmpty && dismissed.isEmpty }

  /// Whether an entity is another one than in the index.
  func touches(_ number: Int) -> Bool { places[number] != nil || dismissed.contains(number) }

  /// The number that stands for an entity now; nil when it is none.
  func standing(_ number: Int) -> Int? {
    if dismissed.contains(number) { return nil }
    return group(of: number)?.head ?? number
  }

  /// What an entity is one of; nil when it is as in the index, or none.
  func group(of number: Int) -> Group? { places[number].map { groups[$0] } }

  /// Whether nobody is left whom a mention may name instead.
  func settles(_ link: StoredLink) -> Bool {
    guard !isEmpty, !link.candidates.isEmpty else { return false }
    let entity = standing(link.entity)
    return link.candidates.compactMap(standing).allSatisfy { $0 == entity }
  }

  func group(of id: EntityID) -> Group? { groups.first { $0.id == id } }
}
