extension SkippedList {
  func title(in state: ReaderState) -> String { "Skipped files" }

  var emptyText: String { "no file was skipped" }

  func addHeading(to line: inout StyledLine, columns: Int, state: ReaderState) {}

  func addLine(
    _ index: Int, after previous: Int?, to line: inout StyledLine, columns: Int, state: ReaderState
  ) {
    line.add(rows[index], columns: columns)
  }
}
