import GRDB

/// How far linking every article of an index has come that was not done at once.
struct LinkingProgress {
  /// The articles up to this number are linked as all articles together have it; nil when no linking
  /// of all is under way.
  let linked: Int64?
  private let db: Database

  init(_ linked: Int64?, in db: Database) {
    self.linked = linked
    self.db = db
  }

  /// What an index says. When articles have come since, none is linked with them in mind.
  init(_ db: Database) throws {
    self.db = db
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT progress.value, indexed.value FROM trait AS progress, trait AS indexed
        WHERE progress.name = 'linking' AND indexed.name = 'indexed'
        """)
    guard let row else {
      linked = nil
      return
    }
    let parts = (row[0] as String).split(separator: " ")
    linked = parts.count == 2 && parts[1] == row[1] as String ? Int64(parts[0]) ?? 0 : 0
  }

  func save() throws {
    guard let linked else {
      return try db.execute(sql: "DELETE FROM trait WHERE name = 'linking'")
    }
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO trait
        SELECT 'linking', ? || ' ' || value FROM trait WHERE name = 'indexed'
        """, arguments: [linked])
  }
}
