import NewsCore
import NewsLibrary
import Synchronization

/// The quotations of the whole library, for the reader.
extension LibraryShelf {
  /// The newest quotations that a query asks for.
  func answer(
    to query: QuotationQuery, _ corrections: [Correction]
  ) async throws(LibraryFailure) -> QuotationAnswer {
    let rows = try await library.page(
      of: query, count: Self.occurrences + 1, corrected: corrections)
    return QuotationAnswer(
      rows: Array(rows.prefix(Self.occurrences)), isPartial: rows.count > Self.occurrences)
  }

  /// The newest quotations that a query asks for, each in its context, and whether there are more.
  func occurrences(
    of query: QuotationQuery, _ corrections: [Correction]
  ) async throws(LibraryFailure) -> (lines: [ConcordanceLine], isPartial: Bool) {
    let lines = Mutex([ConcordanceLine]())
    try await library.findQuotations(query, corrected: corrections) { found in
      lines.withLock { lines in
        lines += found.lines
        return lines.count <= Self.occurrences
      }
    }
    return lines.withLock {
      (Array($0.prefix(Self.occurrences)), $0.count > Self.occurrences)
    }
  }
}
