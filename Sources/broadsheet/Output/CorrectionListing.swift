import NewsCore

/// What readers corrected.
struct CorrectionListing: FlatListing {
  /// A correction, and why it does not hold in the articles at hand if it does not.
  struct Row {
    let line: CorrectionLine
    let problem: String?
  }

  let columns = [
    "correction", "kind", "name", "article", "occurrence", "before", "after", "object", "problem",
  ]

  func write(_ row: Row, to writer: inout JSONWriter) {
    let correction = row.line.correction
    writer.member("correction", correction.verb.rawValue)
    writer.member("kind", correction.kind.rawValue)
    writer.member("name", correction.name)
    writer.member("article", correction.anchor?.article.hexadecimal)
    if let anchor = correction.anchor {
      writer.member("occurrence", anchor.occurrence)
    } else {
      writer.key("occurrence")
      writer.null()
    }
    writer.member("before", correction.anchor?.before)
    writer.member("after", correction.anchor?.after)
    writer.member("object", object(of: correction))
    writer.member("problem", row.problem)
  }

  func fields(of row: Row) -> [String] {
    let correction = row.line.correction
    let anchor = correction.anchor
    return [
      correction.verb.rawValue, correction.kind.rawValue, correction.name,
      anchor?.article.hexadecimal ?? "", anchor.map { String($0.occurrence) } ?? "",
      anchor?.before ?? "", anchor?.after ?? "", object(of: correction) ?? "", row.problem ?? "",
    ]
  }

  /// The line as the file has it, and below it what is wrong.
  func text(of row: Row) -> String {
    let problem = row.problem.map { "    \(Sanitizer.line($0))\n" } ?? ""
    return Sanitizer.line(row.line.correction.text) + "\n" + problem
  }

  private func object(of correction: Correction) -> String? {
    switch correction.object {
    case .name(let name): name
    case .kind(let kind): kind.rawValue
    case .nothing: nil
    }
  }
}
