import NewsCore

/// The figures and the worst pages of an evaluation of pages, as text for people.
struct PageReport {
  private let evaluation: PageEvaluation
  private let limit: Int
  /// Longer examples are cut, in characters.
  private static let longestExample = 400

  /// A report that shows at most `errors` pages.
  init(_ evaluation: PageEvaluation, errors: Int) {
    self.evaluation = evaluation
    limit = max(0, errors)
  }

  var text: String {
    let body = evaluation.body
    var text = "\(evaluation.results.count) pages, \(evaluation.lost) lost\n\n"
    text += Padding.left("", 8)
    for heading in ["precision", "recall", "F1"] { text += Padding.right(heading, 11) }
    text += "\n" + Padding.left("body", 8)
    for value in [body.precision, body.recall, body.f1] { text += percent(value) }
    text += "\n\n"
    text += rate("headlines", evaluation.results.compactMap(\.hasHeadline))
    text += rate("bylines", evaluation.results.compactMap(\.hasByline))
    text += rate("dates", evaluation.results.compactMap(\.hasDate))
    return text + worst
  }

  private func percent(_ value: Double) -> String {
    Padding.right(TwoDecimals.text(100 * value), 11)
  }

  private func rate(_ name: String, _ hits: [Bool]) -> String {
    let right = hits.count { $0 }
    return Padding.left(name, 12) + Padding.right("\(right) of \(hits.count)", 10) + "\n"
  }

  private var worst: String {
    let pages = evaluation.results.filter { $0.match.ratios.f1 < 1 }
      .sorted { $0.match.ratios.f1 < $1.match.ratios.f1 }
    guard limit > 0, !pages.isEmpty else { return "" }
    var text = "\nthe worst pages, with the longest row of words found that should not be (+) and\n"
    text += "of words missed (-):\n"
    for page in pages.prefix(limit) {
      let ratios = page.match.ratios
      text += "\n  \(Sanitizer.line(page.name))\n"
      text += "   " + percent(ratios.precision) + percent(ratios.recall) + percent(ratios.f1) + "\n"
      text += example("+", page.longestExtra) + example("-", page.longestMissing)
    }
    return text
  }

  private func example(_ sign: String, _ words: String) -> String {
    if words.isEmpty { return "" }
    let shown = words.prefix(Self.longestExample)
    return "    \(sign) \(Sanitizer.line(String(shown)))\(shown.count < words.count ? "…" : "")\n"
  }
}
