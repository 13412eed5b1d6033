import NewsCore

/// The line at the top of a pane: what the article is and how far it has been read.
struct PaneHeader {
  let pane: Pane
  let summary: ArticleSummary?
  let findings: AccountFindings
  let isActive: Bool

  func draw(in frame: inout Frame) {
    let rect = pane.rect
    let style = Style(isActive ? .activePaneHeader : .paneHeader)
    let rule = isActive ? "━" : "─"
    frame.fill(rule, columns: rect.column..<rect.endColumn, row: rect.row, style)
    var room = rect.columns - 4
    if let right = rightTexts.first(where: { rect.columns >= 2 * $0.width + 4 }) {
      frame.write(
        right, column: rect.endColumn - right.width - 1, row: rect.row, columns: right.width, style)
      room -= right.width + 1
    }
    let left = CellText(leftText).cut(to: room)
    let end = frame.write(left, column: rect.column + 2, row: rect.row, columns: room, style)
    frame.fill(columns: rect.column + 1..<rect.column + 2, row: rect.row, style)
    frame.fill(columns: end..<min(end + 1, rect.endColumn), row: rect.row, style)
  }

  /// Publication, date and headline, as far as they are known.
  private var leftText: String {
    guard let summary = pane.content?.summary ?? summary else { return pane.article.name }
    let date = summary.published.map(DateText.short)
    return [summary.publication, date, summary.title].compactMap(\.self).joined(separator: " · ")
  }

  /// What stands at the right, the most that there may be room for first.
  private var rightTexts: [CellText] {
    guard pane.content != nil else { return [CellText(label: " … ")] }
    let counts = comparedCounts
    return [counts + pageCounts, counts, pageCounts].map { parts in
      CellText(label: " " + (parts + ["\(percent)%"]).joined(separator: " · ") + " ")
    }
  }

  private var pageCounts: [String] {
    var parts: [String] = []
    if !pane.hidden.isEmpty { parts.append("\(ClusterScanner.marker) \(pane.hidden.count)") }
    if !pane.showsFurniture && pane.furnitureCount > 0 {
      parts.append("▤ \(pane.furnitureCount)" + (isNarrow ? "" : " hidden"))
    }
    return parts
  }

  /// How much only this account has and how much it tells differently, once that is known, and how much of
  /// it is compared where not all is.
  private var comparedCounts: [String] {
    let only = findings.lone(in: pane.article).count
    let differing = findings.differing(in: pane.article).count
    return [
      only > 0 ? "\(only) only" + (isNarrow ? "" : " here") : nil,
      differing > 0
        ? "\(differing) " + (isNarrow ? "≠" : differing == 1 ? "differs" : "differ") : nil,
      findings.part(of: pane.article).map { part in
        isNarrow
          ? "\(part.compared)/\(part.all)"
          : "\(part.compared) of \(part.all) sentences compared"
      },
    ].compactMap(\.self)
  }

  private var isNarrow: Bool { pane.rect.columns < 60 }

  /// How much of the article lies above the lower edge of the pane.
  private var percent: Int {
    let count = pane.layout.lines.count
    guard count > 0 else { return 100 }
    return min(100, (pane.viewport.top + pane.viewport.height) * 100 / count)
  }
}
