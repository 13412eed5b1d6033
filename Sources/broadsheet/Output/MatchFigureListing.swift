import NewsCore

/// Precision, recall and F1 of what is found, by kind, in percent, and the numbers they are made of.
struct MatchFigureListing: FlatListing {
  let columns = ["kind", "precision", "recall", "f1", "marked", "found", "right"]

  /// How many columns of a line for people the kind has.
  var nameColumns = 14

  /// The header for people.
  var header: String {
    Padding.left("kind", nameColumns)
      + ["precision", "recall", "F1", "marked", "found", "right"].map { Padding.right($0, 11) }
      .joined() + "\n"
  }

  func write(_ row: MatchFigures, to writer: inout JSONWriter) {
    writer.member("kind", row.name)
    writer.member("precision", row.precision)
    writer.member("recall", row.recall)
    writer.member("f1", row.f1)
    writer.member("marked", row.marked)
    writer.member("found", row.found)
    writer.member("right", row.right)
  }

  func fields(of row: MatchFigures) -> [String] {
    [row.name] + numbers(of: row)
  }

  /// `PER    84.12   90.00    86.96    120    128    108`, under the header.
  func text(of row: MatchFigures) -> String {
    let name = Sanitizer.line(row.name)
    return Padding.left(name, nameColumns) + numbers(of: row).map { Padding.right($0, 11) }.joined()
      + "\n"
  }

  private func numbers(of row: MatchFigures) -> [String] {
    [row.precision, row.recall, row.f1].map { TwoDecimals.text($0) }
      + [row.marked, row.found, row.right].map { String($0) }
  }
}
