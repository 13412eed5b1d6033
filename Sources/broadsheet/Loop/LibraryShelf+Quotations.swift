import NewsCore
import NewsLibrary
import Synchronization

/// The quotations of the whole library, for the reader.
extension LibraryShelf {
  /// The newest quotations that a query asks for.
  func answer(
    to query: QuotationQuery, _ corrections: [Correction]
  ) async throws(LibraryFailure) -> QuotationAnswer {
    QuotationAnswer(
      rows: try await library.page(of: query, count: Self.occurrences, corrected: corrections))
  }

  /// The newest quotations that a query asks for, each in its context.
  func occurrences(
    of query: QuotationQuery, _ corrections: [Correction]
  ) async throws(LibraryFailure) -> [ConcordanceLine] {
    let lines = Mutex([ConcordanceLine]())
    try await library.findQuotations(query, corrected: corrections) { found in
      lines.withLock { lines in
        lines += found.lines
        return lines.count < Self.occurrences
      }
    }
    return lines.withLock { $0 }
  }
}
