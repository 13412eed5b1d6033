import GRDB
import NewsCore

/// Lists of entities.
extension EntityTable {
  /// So many steps through the entities in the order of lists are tried before one that is found by its
  /// words is looked up by its number: half of what that takes (measured with SQLite 3.40).
  private static let stepsOfLookUp = 18

  /// Entities, persons first, then by number of mentions, then those first that were named first.
  ///
  /// - Parameter words: folded; each begins a word of a form of the name.
  func entities(
    kind: EntityKind?, words: [String], limit: Int, offset: Int
  ) throws -> [LibraryEntity] {
    let end = offset.addingReportingOverflow(limit)
    let numbers = try numbers(kind, withBeginnings: words, end.overflow ? .max : end.partialValue)
    return try numbers.dropFirst(offset).compactMap { try entity($0) }
  }

  /// The same for each kind, at most `limit` of each.
  func entitiesOfEachKind(words: [String], limit: Int) throws -> [LibraryEntity] {
    try EntityKind.allCases.flatMap {
      try entities(kind: $0, words: words, limit: limit, offset: 0)
    }
  }

  /// The numbers of the persons named most often, at most `count`.
  func persons(_ count: Int) throws -> [Int] {
    try numbers(.person, withBeginnings: [], count)
  }

  /// An entity in the order of lists: by kind, then by number of mentions, then the one first that
  /// was named first.
  private struct Rank: Comparable {
    let kind: Int
    let mentions: Int
    let number: Int

    static func < (left: Rank, right: Rank) -> Bool {
      (left.kind, right.mentions, left.number) < (right.kind, left.mentions, right.number)
    }
  }

  /// The numbers of the first entities of a list.
  private func numbers(
    _ kind: EntityKind?, withBeginnings words: [String], _ count: Int
  ) throws -> [Int] {
    let found =
      words.isEmpty
      ? nil : try numbers(with: words, beginnings: Set(words.indices), kind: kind)
    let stored = try ranks(kind, among: found, count)
    if corrected.groups.isEmpty { return stored.map(\.number) }
    let others = try corrected.groups.compactMap { group -> Rank? in
      guard kind == nil || group.kind == kind, found?.contains(group.head) ?? true,
        let entity = try entity(group.head)
      else { return nil }
      return Rank(kind: group.kind.number, mentions: entity.mentions, number: group.head)
    }
    return (stored + others).sorted().prefix(count).map(\.number)
  }

  /// The first of those that are as in the index.
  private func ranks(_ kind: EntityKind?, among found: NumberSet?, _ count: Int) throws -> [Rank] {
    guard let found else { return try firstRanks(kind, count, steps: .max) { _ in true } ?? [] }
    let steps = found.count * Self.stepsOfLookUp
    let met = try firstRanks(kind, min(count, found.count), steps: steps) { found.contains($0) }
    return try met ?? Array(ranks(of: found).prefix(count))
  }

  /// The first of those in the order of lists; nil when they are not met within so many steps.
  private func firstRanks(
    _ kind: EntityKind?, _ count: Int, steps: Int, where isWanted: (Int) -> Bool
  ) throws -> [Rank]? {
    let condition = "mentions > 0" + (kind == nil ? "" : " AND kind = ?")
    let rows = try DirectStatement(
      db,
      sql: """
        SELECT kind, mentions, id FROM entity INDEXED BY entity_order WHERE \(condition)
        ORDER BY kind, mentions DESC, id
        """)
    defer { rows.reset() }
    try rows.begin(StatementArguments([kind].compactMap { $0?.number }))
    var ranks: [Rank] = []
    var left = steps
    while ranks.count < count, try rows.next() {
      guard left > 0 else { return nil }
      left -= 1
      let number = Int(rows.number(2))
      if isWanted(number), !corrected.touches(number) {
        ranks.append(
          Rank(kind: Int(rows.number(0)), mentions: Int(rows.number(1)), number: number))
      }
    }
    return ranks
  }

  /// Those of some entities that are as in the index, in the order of lists.
  private func ranks(of numbers: NumberSet) throws -> [Rank] {
    let row = try DirectStatement(
      db, sql: "SELECT kind, mentions FROM entity WHERE id = ? AND mentions > 0")
    defer { row.reset() }
    var ranks: [Rank] = []
    for number in numbers.numbers where !corrected.touches(number) {
      try row.begin(Int64(number))
      guard try row.next() else { continue }
      ranks.append(Rank(kind: Int(row.number(0)), mentions: Int(row.number(1)), number: number))
    }
    return ranks.sorted()
  }
}
