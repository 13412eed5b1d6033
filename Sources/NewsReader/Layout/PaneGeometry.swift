/// Where the parts of a pane are.
struct PaneGeometry: Hashable, Sendable {
  let rect: Rect
  /// Columns between the pane's left edge and the gutter.
  let margin: Int
  /// Columns of the gutter: the cursor's mark, the quotation bar and a space; 0 in a very narrow
  /// pane.
  let gutterColumns: Int
  /// Columns of text.
  let textColumns: Int
  /// Whether there is room for the column that shows the whole article.
  let hasOverview: Bool

  init(rect: Rect, measure: Int) {
    self.rect = rect
    gutterColumns = rect.columns >= 20 ? 3 : 0
    hasOverview = rect.columns >= 12
    let free = rect.columns - gutterColumns - (hasOverview ? 2 : 0)
    textColumns = max(0, min(free, measure))
    margin = max(0, free - textColumns) / 2
  }

  /// The number of lines below the header.
  var textRows: Int { max(0, rect.rows - 1) }

  var gutterColumn: Int { rect.column + margin }

  var textColumn: Int { gutterColumn + gutterColumns }

  var overviewColumn: Int { rect.endColumn - 1 }

  /// The row of the first line of text.
  var textRow: Int { rect.row + 1 }
}
