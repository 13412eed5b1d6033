import GRDB
import NewsCore
import Synchronization

/// Remembers what the last corrections make of the entities of an index, as names that thousands have
/// take long to look up and a list is asked for with every key.
final class CorrectionMemory: Sendable {
  /// What is another one whenever entities change.
  private struct State: Equatable {
    let indexed: String
    let linking: String?
    let unlinked: Int
    let replaced: Int
    let last: Int

    init(_ db: Database) throws {
      func trait(_ name: String) throws -> String? {
        try String.fetchOne(
          db.cachedStatement(sql: "SELECT value FROM trait WHERE name = ?"), arguments: [name])
      }
      func number(_ sql: String) throws -> Int {
        try Int.fetchOne(db.cachedStatement(sql: sql)) ?? 0
      }
      indexed = try trait("indexed") ?? ""
      linking = try trait("linking")
      unlinked = try number("SELECT count(*) FROM digest WHERE links IS NULL")
      replaced = try number("SELECT count(*) FROM replaced")
      last = try number("SELECT max(id) FROM entity")
    }
  }

  private struct Known {
    let corrections: [Correction]
    let state: State
    let entities: CorrectedEntities
  }

  private let known = Mutex(Known?.none)

  func entities(_ corrections: [Correction], in db: Database) throws -> CorrectedEntities {
    if corrections.isEmpty { return CorrectedEntities() }
    let state = try State(db)
    let last = known.withLock(\.self)
    if let last, last.state == state, last.corrections == corrections { return last.entities }
    let entities = try CorrectedEntities(corrections, of: EntityTable(db: db))
    known.withLock { $0 = Known(corrections: corrections, state: state, entities: entities) }
    return entities
  }
}
