import GRDB

/// The table `replaced` of an index: what entities still have of articles as they were linked last.
struct ReplacedTable {
  let db: Database

  /// Keeps what entities have of an article, before it goes, or its story gets another name. What is
  /// there already stays: entities have what was linked last, whatever came in between.
  func keep(_ article: Int64) throws {
    try db.cachedStatement(
      sql: """
        INSERT OR IGNORE INTO replaced
        SELECT article, version, story, published, names, links
        FROM digest JOIN listed ON listed.id = digest.article
        WHERE article = ? AND links IS NOT NULL
        """
    ).execute(arguments: [article])
  }
}
