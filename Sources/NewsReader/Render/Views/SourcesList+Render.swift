import NewsCore

extension SourcesList {
  func title(in state: ReaderState) -> String {
    showsAll ? "Sources of all accounts" : "Sources of " + state.label(of: article)
  }

  var emptyText: String { isComplete ? "no longer open" : "looking…" }

  func addHeading(to line: inout StyledLine, columns: Int, state: ReaderState) {
    let widths = Widths(columns, accounts: shown.count)
    let style = Style(.faint)
    line.add("who is quoted", columns: widths.name, .left, style)
    line.add("kind", columns: widths.kind, .left, style)
    for account in shown {
      guard showsAll else {
        line.add("times", columns: widths.number, .right, style)
        line.add("words", columns: widths.number, .right, style)
        line.add("share of \(account.words) words", columns: widths.bar + 6, .left, style)
        continue
      }
      line.add(state.label(of: account.article), columns: widths.bar + 6, .left, style)
    }
  }

  func addLine(
    _ index: Int, after previous: Int?, to line: inout StyledLine, columns: Int, state: ReaderState
  ) {
    let widths = Widths(columns, accounts: shown.count)
    let row = rows[index]
    guard row != .gap else { return }
    addName(of: row, widths, to: &line)
    for account in shown {
      let words = words(of: row, in: account)
      let times = quotations(of: row, in: account)
      if !showsAll {
        line.add(times == 0 ? "" : "\(times)", columns: widths.number, .right)
        line.add("\(words)", columns: widths.number, .right)
      }
      guard words > 0 else {
        line.add("·", columns: 5, .right, Style(.faint))
        line.add("", columns: widths.bar)
        continue
      }
      line.add("\(account.percent(of: words)) %", columns: 5, .right, Style(.text))
      guard row != .own else {
        line.add("", columns: widths.bar)
        continue
      }
      let part = Double(words) / Double(max(1, account.words)) / greatestPart
      line.add(
        Self.bar(part, columns: widths.bar), columns: widths.bar, .left, Style(face(of: row)))
    }
  }

  private func addName(of row: Row, _ widths: Widths, to line: inout StyledLine) {
    switch row {
    case .total(let kind):
      line.add(SourceShare.plural(of: kind), columns: widths.name, .left, Style(.heading))
      line.add("", columns: widths.kind)
    case .own:
      line.add("the writer’s own words", columns: widths.name, .left, Style(.faint))
      line.add("", columns: widths.kind)
    case .source(let share):
      line.add(
        share.name ?? "", columns: widths.name, .left,
        Style(share.kind == .person ? .person : .text))
      line.add(share.kindName, columns: widths.kind, .left, Style(.faint))
    case .gap: break
    }
  }

  private func face(of row: Row) -> Face {
    switch row {
    case .own, .gap, .total(nil): .faint
    case .total: .overviewHit
    case .source: .quotationBar
    }
  }

  /// The part of its words that an account gives to the kind of source it gives most to: a whole
  /// bar.
  private var greatestPart: Double {
    let parts = shown.map { account in
      let most = account.totals.map(\.allWords).max() ?? 0
      return Double(most) / Double(max(1, account.words))
    }
    return max(0.01, parts.max() ?? 0)
  }

  /// A part of the whole as a bar of at most `columns` cells, in eighths of a cell.
  private static func bar(_ part: Double, columns: Int) -> String {
    let eighths = max(1, Int((part * Double(columns) * 8).rounded()))
    let rest = Array("▏▎▍▌▋▊▉")
    let whole = String(repeating: "█", count: min(columns, eighths / 8))
    return eighths / 8 < columns && eighths % 8 > 0 ? whole + String(rest[eighths % 8 - 1]) : whole
  }

  /// The columns there is room for.
  private struct Widths {
    let name: Int
    let kind: Int
    let number: Int
    /// The bar of each account, behind a percentage.
    let bar: Int

    init(_ columns: Int, accounts: Int) {
      name = max(1, min(28, columns / 3))
      let isOne = accounts <= 1
      kind = columns >= (isOne ? 60 : 110) ? 13 : 0
      number = columns >= 50 ? 6 : 0
      let used = name + 1 + (kind > 0 ? kind + 1 : 0) + (isOne && number > 0 ? 2 * number + 2 : 0)
      bar = max(0, (columns - used) / max(1, accounts) - 7)
    }
  }
}
