import GRDB
import NewsCore
import Synchronization

/// Which articles the user has read: the one thing that is written beside whoever has the right to
/// write.
///
/// It is a row each, so nobody waits for it; it waits for a batch that is being written.
final class ReadingMarks: Sendable {
  private let store: LibraryStore
  /// Opened when something is to be kept for the first time.
  private let writer: Mutex<(any DatabaseWriter)?>

  init(of store: LibraryStore) {
    self.store = store
    writer = Mutex(store.writer)
  }

  /// The numbers of the articles that were read as they are now.
  func readArticles() throws -> Set<Int64> {
    try store.database.read { db in
      // A library that is only read may be older than the table.
      guard try db.tableExists("reading") else { return [] }
      return try Int64.fetchSet(
        db,
        sql: """
          SELECT id FROM reading JOIN article ON id = reading.article
          WHERE reading.version = article.version
          """)
    }
  }

  /// Keeps that the newest version of an article was read, or that it was not.
  func keep(_ name: String, isRead: Bool) throws {
    try openedWriter().write { db in
      guard let number = try LibraryStore.number(ofArticle: name, in: db) else { return }
      try db.execute(
        sql: isRead
          ? "INSERT OR REPLACE INTO reading SELECT id, version FROM article WHERE id = ?"
          : "DELETE FROM reading WHERE article = ?",
        arguments: [number])
    }
  }

  private func openedWriter() throws -> any DatabaseWriter {
    try writer.withLock { writer in
      if let writer { return writer }
      let opened = try LibraryStore(writingTo: store.file).writer
      writer = opened
      guard let opened else { throw LibraryFailure.readOnly(file: store.file) }
      return opened
    }
  }
}
