import GRDB
import NewsCore

/// Reading articles and lists of them; none of it waits for what is being written.
extension Library {
  /// How many articles can be read.
  public nonisolated func articleCount() throws(LibraryFailure) -> Int {
    try checkedIndex {
      try index.database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM article") ?? 0 }
    }
  }

  /// Lines of the list of articles, the newest first and those without a day last, `count` from
  /// number `start` on, in stories as corrections have them.
  public nonisolated func summaries(
    from start: Int = 0, count: Int = .max, corrected corrections: [StoryCorrection] = []
  ) throws(LibraryFailure) -> [ArticleSummary] {
    let read = try Self.checked(store.file) { try reading.readArticles() }
    return try checkedIndex {
      try index.database.read { db in
        let stories = try CorrectedStories(corrections, db)
        let rows = try Row.fetchCursor(
          db,
          sql: """
            SELECT name, title, story, publication, published, words, quotations, persons, id
            FROM listed ORDER BY day DESC, id DESC LIMIT ? OFFSET ?
            """, arguments: [count, start])
        var summaries: [ArticleSummary] = []
        while let row = try rows.next() {
          summaries.append(
            ArticleSummary(
              id: ArticleID(row[0]), title: row[1], story: stories.names[row[8]] ?? row[2],
              publication: row[3],
              published: (row[4] as String?).flatMap { CalendarDate(parsing: $0) }, words: row[5],
              persons: row[7], quotations: row[6], isRead: read.contains(row[8])))
        }
        return summaries
      }
    }
  }

  /// Keeps whether the user has read an article as it is now. A newer version of it is unread again.
  public nonisolated func keep(_ id: ArticleID, isRead: Bool) throws(LibraryFailure) {
    try Self.checked(store.file) { try reading.keep(id.name, isRead: isRead) }
  }

  /// An article as it was stored last; nil when there is none of that name.
  public nonisolated func article(_ id: ArticleID) throws(LibraryFailure) -> Article? {
    try Self.checked(store.file) { try contents.article(named: id.name) }
  }

  /// The versions of an article, the oldest first, each with what it changed.
  public nonisolated func versions(
    of id: ArticleID
  ) throws(LibraryFailure) -> [ArticleVersion] {
    try Self.checked(store.file) {
      var last: Article?
      return try contents.versions(ofArticle: id.name).map { added, article in
        defer { last = article }
        return ArticleVersion(
          added: added, difference: last.map { VersionDifference(from: $0, to: article) })
      }
    }
  }
}
