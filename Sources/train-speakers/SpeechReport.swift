import NewsCore

/// Figures of an evaluation, as lines for people.
struct SpeechReport {
  let evaluation: QuotationEvaluation

  var text: String {
    let attributions = evaluation.attributions
    var lines = evaluation.figures.map { figures in
      let percents = [figures.precision, figures.recall, figures.f1].map(percent)
      return "\(figures.name): precision \(percents[0]), recall \(percents[1]), F1 \(percents[2]), "
        + "marked \(figures.marked), found \(figures.found), right \(figures.right)"
    }
    lines.append(
      "wrong names: \(attributions.wrongNames) of \(attributions.given) attributions, "
        + "\(percent(attributions.wrongShare)) % (\(attributions.wrongBySilver) of them by silver)")
    lines.append(
      "given to somebody: \(attributions.nobodysGiven) of \(attributions.nobodys) that are nobody’s"
    )
    for (tens, counts) in attributions.certainties.enumerated() where counts.judged > 0 {
      let share = percent(100 * Double(counts.right) / Double(counts.judged))
      lines.append("certainty \(tens * 10): \(counts.judged) attributions, \(share) % right")
    }
    return lines.joined(separator: "\n")
  }

  /// The attributions to wrong names, one a line: text, marked, found, reason and the words in their
  /// context, parted by tabs.
  var wrongNames: String {
    evaluation.errors.filter { $0.sort == .wrongName }.map { error in
      [
        error.article, error.markedSpeaker ?? "", error.foundSpeaker ?? "", error.reason ?? "",
        "\(error.example.before)⟦\(error.example.match)⟧\(error.example.after)",
      ].map { String($0.map { $0.isNewline || $0 == "\t" ? " " : $0 }) }.joined(separator: "\t")
        + "\n"
    }.joined()
  }

  /// With one decimal.
  private func percent(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
