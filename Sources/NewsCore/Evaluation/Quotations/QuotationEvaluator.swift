/// Measures how the program finds quotations and their speakers in annotated texts.
public struct QuotationEvaluator: Sendable {
  private let quotations: @Sendable (QuotedArticle) -> [PredictedQuotation]

  public init(marks: CountedMarks = .double) {
    quotations = { QuotationPredictor(marks: marks).quotations(in: $0) }
  }

  /// With quotations from elsewhere.
  public init(quotations: @escaping @Sendable (QuotedArticle) -> [PredictedQuotation]) {
    self.quotations = quotations
  }

  /// Reads text by text; what is marked is looked at only to compare.
  public func evaluation(of articles: [QuotedArticle]) -> QuotationEvaluation {
    let predictions = articles.map(quotations)
    var scorer = QuotationScorer()
    var indirect = IndirectFigures()
    var errors: [QuotationError] = []
    for (article, found) in zip(articles, predictions) {
      let match = QuotationMatch(of: article, found)
      scorer.add(match)
      indirect.add(marked: article.reports, found: found)
      errors += QuotationErrorFinder(article, match).errors()
    }
    return QuotationEvaluation(
      predictions: predictions, figures: scorer.figures, attributions: scorer.attributions,
      indirect: indirect, errors: errors)
  }
}
