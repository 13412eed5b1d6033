import NewsCore

/// The quotations of an article that a query asks for.
public struct FoundQuotations: Sendable {
  public let article: Article
  /// In reading order.
  public let rows: [QuotationRow]
  /// What is found in, and what was asked.
  let reference: CrossReference
  let query: QuotationQuery

  /// The same places in their context.
  public var lines: [ConcordanceLine] { reference.occurrences(of: .quotations(query)) }
}
