import NewsCore
import Synchronization

extension Library {
  /// How many quotations a query finds; `most` when these are as many or more.
  public nonisolated func count(
    _ query: QuotationQuery, upTo most: Int, corrected corrections: [Correction] = []
  ) async throws(LibraryFailure) -> Int {
    let count = Mutex(0)
    try await findQuotations(query, corrected: corrections) { found in
      count.withLock { count in
        count += found.rows.count
        return count < most
      }
    }
    return min(most, count.withLock { $0 })
  }

  /// How many articles a search finds; `most` when these are as many or more.
  public nonisolated func count(
    _ search: ArticleSearch, upTo most: Int, corrected corrections: [Correction] = []
  ) async throws(LibraryFailure) -> Int {
    let count = Mutex(0)
    // By date, as nothing needs to be ranked.
    let unranked = ArticleSearch(search.query, order: .date, stems: search.stems)
    try await find(unranked, corrected: corrections) { _ in
      count.withLock { count in
        count += 1
        return count < most
      }
    }
    return count.withLock { $0 }
  }
}
