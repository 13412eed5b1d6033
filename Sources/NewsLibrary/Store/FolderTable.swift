import GRDB

/// The table `folder` of a database: texts that many rows have in common, by their numbers.
struct FolderTable {
  let db: Database

  /// The number of a text, which is added when it is not there.
  func number(of path: String) throws -> Int64 {
    if let known = try number(ofKnown: path) { return known }
    try db.cachedStatement(sql: "INSERT INTO folder (path) VALUES (?)").execute(arguments: [path])
    return db.lastInsertedRowID
  }

  /// The number of a text; nil when it is not there.
  func number(ofKnown path: String) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM folder WHERE path = ?"), arguments: [path])
  }
}
