/// How the program found the quotations of annotated texts and their speakers.
public struct QuotationEvaluation: Hashable, Sendable {
  /// For each text what the program found.
  public let predictions: [[PredictedQuotation]]
  /// Of words in quotation marks and of their speakers.
  public let figures: [MatchFigures]
  public let attributions: AttributionFigures
  public let indirect: IndirectFigures
  /// In the order of the texts.
  public let errors: [QuotationError]
}
