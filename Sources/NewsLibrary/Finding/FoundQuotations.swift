import NewsCore

/// The quotations of an article that a query asks for.
public struct FoundQuotations: Sendable {
  public let article: Article
  /// In reading order.
  public let rows: [QuotationRow]
  /// The same places in their context.
  public let lines: [ConcordanceLine]
}
