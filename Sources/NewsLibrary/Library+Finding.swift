import GRDB
import NewsCore
import Synchronization

extension Library {
  /// Finds articles and hands them on one after the other, in the order that is asked for, until
  /// `report` returns false.
  ///
  /// Ends early when the task is cancelled, so that a newer question need not wait for an older one.
  ///
  /// Of a query that at most 8,000 articles fulfil in one of its parts the index ranks all of them, by where
  /// and how often they have the words, and the texts the best 64; of others the texts of the newest 64 and
  /// of 24 with the words in the headline are ranked, and the rest follows by date.
  ///
  /// - Parameter corrections: hold where they are of names.
  public nonisolated func find(
    _ search: ArticleSearch, corrected corrections: [Correction] = [],
    report: @escaping @Sendable (FoundArticle) -> Bool
  ) async throws(LibraryFailure) {
    let (contents, index) = (contents, index)
    try await reading { db, cancellation in
      var finder = try ArticleFinder(
        search, in: db, contents: contents, try index.entities(db, corrected: corrections),
        cancellation)
      try finder.find(report)
    }
  }

  /// Reads from the index; ends early, and without an error, when the task is cancelled.
  nonisolated func reading(
    _ work: @escaping @Sendable (Database, Cancellation) throws -> Void
  ) async throws(LibraryFailure) {
    let cancellation = Cancellation()
    do {
      try await withTaskCancellationHandler {
        try await index.database.read { db in
          try DatabaseFile.prepareForSearching(db)
          try work(db, cancellation)
        }
      } onCancel: {
        cancellation.cancel()
      }
    } catch is CancellationError {
      return
    } catch let error as DatabaseError where error.resultCode == .SQLITE_INTERRUPT {
      return
    } catch {
      throw failure(error, at: index.file)
    }
  }

  /// A page of what is found: `count` articles from number `start` on.
  public nonisolated func page(
    of search: ArticleSearch, from start: Int = 0, count: Int = 50,
    corrected corrections: [Correction] = []
  ) async throws(LibraryFailure) -> [FoundArticle] {
    let page = Mutex((passed: 0, articles: [FoundArticle]()))
    guard count > 0 else { return [] }
    try await find(search, corrected: corrections) { article in
      page.withLock { page in
        page.passed += 1
        if page.passed > start { page.articles.append(article) }
        return page.articles.count < count
      }
    }
    return page.withLock { $0.articles }
  }
}
