import NewsCore

/// The figures and the errors of an evaluation of stories, as text for people.
struct StoryReport {
  private let evaluation: StoryEvaluation
  private let limit: Int

  /// A report that shows at most `errors` errors of each sort.
  init(_ evaluation: StoryEvaluation, errors: Int) {
    self.evaluation = evaluation
    limit = max(0, errors)
  }

  var text: String {
    let ratios = evaluation.bCubed
    let percents = [ratios.precision, ratios.recall, ratios.f1].map { TwoDecimals.text(100 * $0) }
    return "\(evaluation.stories.count) articles in \(Set(evaluation.stories).count) stories, "
      + "\(evaluation.marked) articles with a story marked\n"
      + "B-cubed: precision \(percents[0]), recall \(percents[1]), F1 \(percents[2])\n"
      + list("stories of several that are marked", evaluation.errors.filter(\.isMerge))
      + list("marked stories in several", evaluation.errors.filter { !$0.isMerge })
  }

  private func list(_ title: String, _ errors: [StoryError]) -> String {
    guard !errors.isEmpty else { return "" }
    var text = "\n\(errors.count) \(title)" + (limit > 0 ? ":\n" : "\n")
    for error in errors.prefix(limit) {
      for part in error.parts {
        text += "\n" + part.map { "    \(Sanitizer.line($0))\n" }.joined()
      }
    }
    return text
  }
}
