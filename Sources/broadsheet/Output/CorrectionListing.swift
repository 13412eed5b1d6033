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
    let fields = Fields(row.line.statement)
    writer.member("correction", fields.verb)
    writer.member("kind", fields.kind)
    writer.member("name", fields.name)
    writer.member("article", fields.article)
    if let occurrence = fields.occurrence {
      writer.member("occurrence", occurrence)
    } else {
      writer.key("occurrence")
      writer.null()
    }
    writer.member("before", fields.before)
    writer.member("after", fields.after)
    writer.member("object", fields.object)
    writer.member("problem", row.problem)
  }

  func fields(of row: Row) -> [String] {
    let fields = Fields(row.line.statement)
    return [
      fields.verb, fields.kind, fields.name, fields.article ?? "",
      fields.occurrence.map { String($0) } ?? "", fields.before ?? "", fields.after ?? "",
      fields.object ?? "", row.problem ?? "",
    ]
  }

  /// The line as the file has it, and below it what is wrong.
  func text(of row: Row) -> String {
    let problem = row.problem.map { "    \(Sanitizer.line($0))\n" } ?? ""
    return Sanitizer.line(row.line.statement.text) + "\n" + problem
  }

  /// The parts of a correction; of stories the kind is `story`, the name and the object are titles,
  /// of passages it is `passage`, and both are words. What stands behind the other article's key is
  /// left out.
  private struct Fields {
    var verb: String
    var kind: String
    var name: String
    var article: String?
    var occurrence: Int?
    var before: String?
    var after: String?
    var object: String?

    init(_ statement: CorrectionStatement) {
      switch statement {
      case .name(let correction):
        verb = correction.verb.rawValue
        kind = correction.kind.rawValue
        name = correction.name
        article = correction.anchor?.article.hexadecimal
        occurrence = correction.anchor?.occurrence
        before = correction.anchor?.before
        after = correction.anchor?.after
        switch correction.object {
        case .name(let name): object = name
        case .kind(let kind): object = kind.rawValue
        case .nothing: break
        }
      case .story(let correction):
        verb = correction.verb.rawValue
        kind = "story"
        name = correction.one.title
        article = correction.one.article.hexadecimal
        object = correction.other.title
      case .anchor(let correction):
        verb = "anchor"
        kind = "passage"
        name = correction.one.words
        article = correction.one.article.hexadecimal
        occurrence = correction.one.occurrence
        object = correction.other.words
      }
    }
  }
}
