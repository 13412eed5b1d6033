/// What a library answers to a query for quotations.
public struct QuotationAnswer: Hashable, Sendable {
  /// What fulfils the query, in reading order.
  public let rows: [QuotationRow]
  /// When nothing does: what each part of the query finds.
  public let counts: [QueryPartCount]
  /// Whether there are more, which are not told.
  public let isPartial: Bool

  public init(rows: [QuotationRow], counts: [QueryPartCount] = [], isPartial: Bool = false) {
    self.rows = rows
    self.counts = counts
    self.isPartial = isPartial
  }

  /// Why nothing was found, a sentence a line without capital and full stop; empty when something
  /// was.
  ///
  /// - Parameter hidden: a part that was not asked for by the user and is not spoken of.
  public func absence(hiding hidden: QuotationQuery? = nil) -> [String] {
    guard rows.isEmpty else { return [] }
    let parts = counts.filter { $0.part != hidden }.map {
      QueryAbsence.Part($0.part.textAsPart, alone: $0.alone, without: $0.without)
    }
    return QueryAbsence(of: "quotation", parts: parts).sentences
  }
}
