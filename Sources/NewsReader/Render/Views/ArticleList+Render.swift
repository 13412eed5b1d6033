import NewsCore

extension ArticleList {
  func title(in state: ReaderState) -> String {
    switch order {
    case .stories: "Stories, newest first"
    case .given: "Articles"
    case .unread: "Unread articles"
    case .newest: "Articles, newest first"
    case .oldest: "Articles, oldest first"
    case .publication: "Articles by publication"
    case .title: "Articles by title"
    case .longest: "Articles, longest first"
    }
  }

  var emptyText: String { order == .unread ? "everything is read" : "no articles yet" }

  func addHeading(to line: inout StyledLine, columns: Int, state: ReaderState) {
    let widths = Widths(columns)
    let style = Style(.faint)
    line.add("", columns: widths.pane, .left, style)
    line.add("title", columns: widths.title, .left, style)
    line.add("publication", columns: widths.publication, .left, style)
    line.add("date", columns: widths.date, .right, style)
    line.add("words", columns: widths.number, .right, style)
    line.add("persons", columns: widths.number, .right, style)
    line.add("quotations", columns: widths.wideNumber, .right, style)
  }

  func addLine(
    _ row: Int, after previous: Int?, to line: inout StyledLine, columns: Int, state: ReaderState
  ) {
    let widths = Widths(columns)
    switch rows[row] {
    case .story(let heading): add(heading, to: &line, widths)
    case .article(let article, let isAccount):
      add(article, isAccount: isAccount, to: &line, widths, state)
    }
  }

  private func add(_ heading: StoryHeading, to line: inout StyledLine, _ widths: Widths) {
    let count = "\(heading.accounts.count) accounts"
    line.add("", columns: widths.pane)
    line.add(heading.title, columns: widths.title, .left, Style(.heading))
    line.add(count, columns: widths.publication, .left, Style(.faint))
    let days = heading.days.map { days in
      days.first == days.last ? DateText.short(days.last) : "– " + DateText.short(days.last)
    }
    line.add(days ?? "", columns: widths.date, .right, Style(.faint))
  }

  private func add(
    _ article: ArticleSummary, isAccount: Bool, to line: inout StyledLine, _ widths: Widths,
    _ state: ReaderState
  ) {
    let pane = state.panes.firstIndex { $0.article == article.id }
    line.add(pane.map { "\($0 + 1)" } ?? "", columns: widths.pane, .right, Style(.faint))
    let indent = isAccount ? min(2, widths.title - 1) : 0
    line.add(blanks: indent)
    line.add(
      article.title, columns: widths.title - indent, .left,
      Style(article.isRead == true ? .faint : .text))
    line.add(article.publication ?? "", columns: widths.publication, .left, Style(.faint))
    line.add(
      article.published.map(DateText.short) ?? "", columns: widths.date, .right, Style(.faint))
    line.add("\(article.words)", columns: widths.number, .right, Style(.faint))
    line.add(
      article.persons.map { "\($0)" } ?? "", columns: widths.number, .right, Style(.faint))
    line.add("\(article.quotations)", columns: widths.wideNumber, .right, Style(.faint))
  }

  /// The columns there is room for.
  private struct Widths {
    let pane = 1
    let title: Int
    let publication: Int
    let date: Int
    let number: Int
    let wideNumber: Int

    init(_ columns: Int) {
      number = columns >= 70 ? 7 : 0
      wideNumber = columns >= 90 ? 10 : 0
      date = columns >= 50 ? 13 : 0
      publication = columns >= 60 ? min(24, columns / 5) : 0
      let rest = [number, number, wideNumber, date, publication].reduce(0) {
        $0 + ($1 > 0 ? $1 + 1 : 0)
      }
      title = max(1, columns - rest - 3)
    }
  }
}
