import NewsCore

/// The figures and the errors of an evaluation of persons, as text for people.
struct PersonReport {
  private let evaluation: PersonEvaluation
  private let limit: Int

  /// A report that shows at most `errors` merges and `errors` splits.
  init(_ evaluation: PersonEvaluation, errors: Int) {
    self.evaluation = evaluation
    limit = max(0, errors)
  }

  var text: String {
    guard let figures = evaluation.figures else {
      let count = evaluation.predictions.reduce(0) { $0 + $1.count }
      return "\(count) mentions resolved; without a chain for every mention nothing is compared\n"
    }
    let merges = evaluation.errors.filter { $0.kind == .merge }
    let splits = evaluation.errors.filter { $0.kind == .split }
    return table(of: figures) + list(merges, "entities with mentions of several persons")
      + list(splits, "persons in several entities")
  }

  private func table(of figures: ClusterFigures) -> String {
    var text = "\(figures.mentions) mentions in \(figures.chains) chains\n"
    text += "\n" + Padding.left("", 12)
    for heading in ["precision", "recall", "F1"] { text += Padding.right(heading, 11) }
    text += "\n"
    let rows = [
      ("B-cubed", figures.bCubed), ("pairwise", figures.pairwise), ("CEAFe", figures.ceaf),
    ]
    for (name, ratios) in rows {
      text += Padding.left(name, 12)
      for value in [ratios.precision, ratios.recall, ratios.f1] {
        text += Padding.right(TwoDecimals.text(100 * value), 11)
      }
      text += "\n"
    }
    text += "\n"
    text += "mention recall        \(Padding.right(TwoDecimals.text(100 * figures.found), 6))\n"
    text +=
      "right chain           \(Padding.right(TwoDecimals.text(100 * evaluation.rightChain), 6))\n"
    text += "entities per person   \(Padding.right(TwoDecimals.text(figures.fragmentation), 6))\n"
    text += "merged entities       \(Padding.right(String(figures.mergedClusters), 6))\n"
    return text
  }

  private func list(_ errors: [ClusterError], _ title: String) -> String {
    guard limit > 0, !errors.isEmpty else { return "" }
    var text = "\n\(errors.count) \(title)"
    text += errors.count > limit ? ", the largest \(limit):\n" : ":\n"
    for error in errors.prefix(limit) {
      text += "\n  \(Sanitizer.line(error.name))\n"
      for part in error.parts {
        let example = part.example
        text +=
          "    \(part.mentions) × \(Sanitizer.line(part.name)), \(Sanitizer.line(part.reason))\n"
        text += "      \(Sanitizer.line(example.place.article.name)): …"
        text += Sanitizer.line("\(example.before)⟦\(example.match)⟧\(example.after)") + "…\n"
      }
    }
    return text
  }
}
