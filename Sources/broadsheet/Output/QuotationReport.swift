import NewsCore

/// The figures and the errors of an evaluation of quotations, as text for people.
struct QuotationReport {
  private let evaluation: QuotationEvaluation
  private let limit: Int

  /// A report that shows at most `errors` errors of each sort.
  init(_ evaluation: QuotationEvaluation, errors: Int) {
    self.evaluation = evaluation
    limit = max(0, errors)
  }

  /// The first errors of each sort.
  var shownErrors: [QuotationError] {
    QuotationError.Sort.allCases.flatMap { errors(of: $0).prefix(limit) }
  }

  var text: String {
    let listing = MatchFigureListing(nameColumns: 22)
    return "\(evaluation.predictions.count) texts\n\n" + listing.header
      + evaluation.figures.map { listing.text(of: $0) }.joined() + "\n" + attributions + indirect
      + QuotationError.Sort.allCases.map(list).joined()
  }

  private var attributions: String {
    let figures = evaluation.attributions
    return
      "wrong names: \(figures.wrongNames) of \(figures.given) attributions, "
      + "\(TwoDecimals.text(figures.wrongShare)) % (\(figures.wrongBySilver) of them by silver)\n"
      + "given to somebody: \(figures.nobodysGiven) of \(figures.nobodys) passages "
      + "that are nobody’s\n"
  }

  private var indirect: String {
    let figures = evaluation.indirect
    guard figures.marked > 0 else { return "" }
    let ratios = figures.ratios
    let percents = [ratios.precision, ratios.recall, ratios.f1].map { TwoDecimals.text(100 * $0) }
    return "indirect speech, source and cue: precision \(percents[0]), recall \(percents[1]), "
      + "F1 \(percents[2])\n  "
      + "\(figures.recalled) of \(figures.marked) marked are found, "
      + "\(figures.right) of \(figures.found) found are right\n"
  }

  private func errors(of sort: QuotationError.Sort) -> [QuotationError] {
    evaluation.errors.filter { $0.sort == sort }
  }

  private func list(_ sort: QuotationError.Sort) -> String {
    let errors = errors(of: sort)
    guard !errors.isEmpty else { return "" }
    let title = "\n\(sort.rawValue): \(errors.count)"
    guard limit > 0 else { return title + "\n" }
    return title + (errors.count > limit ? ", the first \(limit):\n" : ":\n")
      + errors.prefix(limit).map { QuotationErrorListing().text(of: $0) }.joined()
  }
}
