import NewsCore

/// The figures and the errors of an evaluation of passages, as text for people.
struct PassageReport {
  private let evaluation: PassageEvaluation
  private let limit: Int

  /// A report that shows at most `errors` errors of each sort.
  init(_ evaluation: PassageEvaluation, errors: Int) {
    self.evaluation = evaluation
    limit = max(0, errors)
  }

  var text: String {
    let listing = MatchFigureListing()
    return listing.header + evaluation.figures.map { listing.text(of: $0) }.joined()
      + listing.text(of: evaluation.total)
      + list("not found", evaluation.errors.filter(\.isMissed))
      + list("not marked", evaluation.errors.filter { !$0.isMissed })
  }

  private func list(_ title: String, _ errors: [PassageError]) -> String {
    guard !errors.isEmpty else { return "" }
    let shown = PassageReport.spread(errors, limit)
    var text = "\n\(title): \(errors.count)"
    guard !shown.isEmpty else { return text + "\n" }
    text += errors.count > shown.count ? ", \(shown.count) of them:\n" : ":\n"
    for error in shown {
      text += "\n  \(Sanitizer.line(error.topic))\n    \(Sanitizer.line(error.one))\n"
      text += "    \(Sanitizer.line(error.other))\n"
    }
    return text
  }

  /// Some of many, evenly over all, as neighbours are much alike.
  private static func spread(_ errors: [PassageError], _ limit: Int) -> [PassageError] {
    guard errors.count > limit else { return errors }
    return (0..<limit).map { errors[$0 * errors.count / limit] }
  }
}
