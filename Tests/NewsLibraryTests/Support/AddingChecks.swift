import GRDB

@testable import NewsLibrary

/// What became of what was added, without what could not be read.
func summary(
  added: Int = 0, newVersions: Int = 0, unchanged: Int = 0, copies: Int = 0, renamed: Int = 0,
  gone: Int = 0
) -> AddingSummary {
  var summary = AddingSummary()
  (summary.added, summary.newVersions, summary.unchanged) = (added, newVersions, unchanged)
  (summary.copies, summary.renamed, summary.gone) = (copies, renamed, gone)
  return summary
}

extension Library {
  /// The names of the articles that have a word, by the index, without the folder they are all in.
  nonisolated func names(with word: String, in folder: String) throws -> [String] {
    try index.database.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT name FROM listed
          WHERE id IN (SELECT rowid FROM words WHERE words MATCH ?) ORDER BY name
          """, arguments: [word])
    }.map { String($0.dropFirst(folder.utf8.count + 1)) }
  }
}
