import GRDB
import NewsCore

/// Lists of entities.
extension EntityTable {
  /// Entities that have a word in their names are looked up one by one as long as they are no more.
  private static let mostLookedUp = 2_000

  /// Entities, persons first, then by number of mentions, then those first that were named first.
  ///
  /// - Parameter words: folded; each begins a word of a form of the name.
  func entities(
    kind: EntityKind?, words: [String], limit: Int, offset: Int
  ) throws -> [LibraryEntity] {
    try entities(kind, among: numbers(withBeginnings: words), limit: limit, offset: offset)
  }

  /// The same for each kind, at most `limit` of each; the words are looked up once.
  func entitiesOfEachKind(words: [String], limit: Int) throws -> [LibraryEntity] {
    let found = try numbers(withBeginnings: words)
    return try EntityKind.allCases.flatMap {
      try entities($0, among: found, limit: limit, offset: 0)
    }
  }

  /// The numbers of the persons named most often, at most `count`.
  func persons(_ count: Int) throws -> [Int] { try numbers(.person, among: nil, count: count) }

  /// The entities of which each word begins a word of a form of the name; nil for all, without words.
  private func numbers(withBeginnings words: [String]) throws -> NumberSet? {
    if words.isEmpty { return nil }
    return try numbers(with: words, beginnings: Set(words.indices))
  }

  private func entities(
    _ kind: EntityKind?, among found: NumberSet?, limit: Int, offset: Int
  ) throws -> [LibraryEntity] {
    let end = offset.addingReportingOverflow(limit)
    let numbers = try numbers(kind, among: found, count: end.overflow ? .max : end.partialValue)
    return try numbers.dropFirst(offset).compactMap { try entity($0) }
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
    _ kind: EntityKind?, among found: NumberSet?, count: Int
  ) throws -> [Int] {
    let stored = try ranks(kind, among: found, count: count)
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
  private func ranks(_ kind: EntityKind?, among found: NumberSet?, count: Int) throws -> [Rank] {
    let order = "ORDER BY kind, mentions DESC, id"
    let condition = "mentions > 0" + (kind == nil ? "" : " AND kind = ?")
    let isFew = found.map { $0.count <= Self.mostLookedUp } ?? false
    let source =
      isFew
      ? "NOT INDEXED WHERE id IN (\(found?.numbers.map(String.init).joined(separator: ",") ?? ""))"
        + " AND"
      : "INDEXED BY entity_order WHERE"
    let rows = try Row.fetchCursor(
      db, sql: "SELECT kind, mentions, id FROM entity \(source) \(condition) \(order)",
      arguments: StatementArguments([kind].compactMap { $0?.number }))
    var ranks: [Rank] = []
    while ranks.count < count, let row = try rows.next() {
      let rank = Rank(kind: row[0], mentions: row[1], number: row[2])
      if found?.contains(rank.number) ?? true, !corrected.touches(rank.number) {
        ranks.append(rank)
      }
    }
    return ranks
  }
}
