import NewsCore

/// What names are taken for, how often, and where.
struct ConfusionListing: FlatListing {
  let columns = ["error", "marked", "found", "count"]

  func write(_ row: NameConfusion, to writer: inout JSONWriter) {
    writer.member("error", row.relation.rawValue)
    writer.member("marked", row.marked)
    writer.member("found", row.found)
    writer.member("count", row.count)
    writer.key("examples")
    writer.array(row.examples) { writer, example in
      writer.object {
        $0.member("count", example.count)
        $0.member("line", example.line)
        $0.member("marked", words(example.marked, of: example))
        $0.member("found", words(example.found, of: example))
        $0.member("sentence", example.sentence.joined(separator: " "))
      }
    }
  }

  func fields(of row: NameConfusion) -> [String] {
    [row.relation.rawValue, row.marked ?? "", row.found ?? "", String(row.count)]
  }

  /// The sort of error, how often it occurs, and a line for each example.
  func text(of row: NameConfusion) -> String {
    let times = row.count == 1 ? "once" : "\(row.count) times"
    return "\(Self.title(of: row)), \(times)\n"
      + row.examples.map { ExampleLine($0).text + "\n" }.joined()
  }

  /// `LOC found as ORG, same words`.
  static func title(of row: NameConfusion) -> String {
    let marked = Sanitizer.line(row.marked ?? "")
    let found = Sanitizer.line(row.found ?? "")
    let kind = row.found == row.marked ? "" : ", as \(found)"
    return switch row.relation {
    case .kind: "\(marked) found as \(found), same words"
    case .longer: "\(marked) found longer\(kind)"
    case .shorter: "\(marked) found shorter\(kind)"
    case .shifted: "\(marked) found shifted\(kind)"
    case .missed: "\(marked) missed"
    case .spurious: "not a name, found as \(found)"
    }
  }

  private func words(_ tokens: Range<Int>?, of example: NameConfusion.Example) -> String? {
    tokens.map { example.sentence[$0].joined(separator: " ") }
  }
}
