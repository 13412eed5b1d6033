import NewsCore

extension CardList {
  func title(in state: ReaderState) -> String {
    let count = card.map { " · " + Self.count($0.row.mentions, "mention") } ?? ""
    return "\(name) · \(kind.rawValue)\(count)"
  }

  var emptyText: String { isMissing ? "no longer named so; Esc closes" : "looking…" }

  func addHeading(to line: inout StyledLine, columns: Int, state: ReaderState) {
    guard let card else { return }
    line.add(label: EntityList.bar(card.row.dispersion), Style(.overviewHit))
  }

  func addLine(
    _ index: Int, after previous: Int?, to line: inout StyledLine, columns: Int, state: ReaderState
  ) {
    switch rows[index] {
    case .heading(let text): line.add(text, columns: columns, .left, Style(.heading))
    case .reason(let text): line.add(text, indented: columns)
    case .candidate(let candidate):
      line.add(blanks: 7)
      line.add(
        candidate.name, columns: min(30, max(1, columns - 10)), .left, Style(Face(kind)))
      line.add(candidate.reason, columns: max(0, columns - line.width), .left, Style(.faint))
    case .form(let form):
      line.add(blanks: 2)
      line.add("\(form.count)", columns: 4, .right, Style(.faint))
      line.add(form.text, columns: max(1, columns - 8), .left, Style(Face(kind)))
    case .article(let count):
      line.add(blanks: 2)
      line.add("\(count.count)", columns: 4, .right, Style(.faint))
      let (label, title) = (state.label(of: count.article), state.catalogue[count.article]?.title)
      if label != title { line.add(label, columns: min(20, columns / 4)) }
      line.add(title ?? "", columns: max(1, columns - line.width), .left, Style(.faint))
    case .quotation(let row):
      let label = min(20, columns / 4)
      line.add(blanks: 2)
      let isReported = row.kind == .indirect
      line.add(
        isReported ? row.text : "“\(row.text)”", columns: max(1, columns - label - 4), .left,
        Style(isReported ? .text : .quotation))
      line.add(state.label(of: row.place.article), columns: label, .left, Style(.faint))
    }
  }

  /// `1 mention`, `2 mentions`.
  private static func count(_ number: Int, _ thing: String) -> String {
    number == 1 ? "1 \(thing)" : "\(number) \(thing)s"
  }
}

extension StyledLine {
  /// Adds a text after two blanks, cut to `columns`.
  fileprivate mutating func add(_ text: String, indented columns: Int) {
    add(blanks: 2)
    add(text, columns: max(1, columns - 3))
  }
}
