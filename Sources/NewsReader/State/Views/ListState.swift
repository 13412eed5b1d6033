import NewsCore

/// The lines of a list that a filter leaves, and which of them is selected.
struct ListState: Hashable, Sendable {
  /// What the filter looks at, one text for each row.
  private(set) var texts: [SourceText] = []
  /// The indices of the rows that pass the filter.
  private(set) var matches: [Int] = []
  /// The words every row must have, as typed.
  private(set) var filter = ""
  /// The index of the selected line among `matches`.
  private(set) var selected = 0
  /// The index of the first visible line among `matches`.
  private(set) var top = 0

  var count: Int { matches.count }

  /// The row that is selected; nil in an empty list.
  var selectedRow: Int? { matches.indices.contains(selected) ? matches[selected] : nil }

  /// The words of the filter.
  var words: [TextSearch] {
    filter.split(separator: " ").map { TextSearch(String($0)) }.filter { !$0.isEmpty }
  }

  /// Takes new rows in; the selection stays with its row where that is still there, and where it is
  /// on the screen.
  ///
  /// - Parameter row: where the row that was selected is now, as far as the caller knows; else the
  ///   one with the same text is taken for it.
  mutating func setTexts(_ texts: [String], keeping row: Int? = nil) {
    let before = selectedRow.map { self.texts[$0] }
    let above = selected - top
    self.texts = texts.map { SourceText($0) }
    refilter()
    let kept = row.flatMap { matches.firstIndex(of: $0) }
    let same = matches.firstIndex { self.texts[$0] == before }
    if let index = kept ?? same { selected = index }
    top = max(0, selected - above)
  }

  mutating func setFilter(_ filter: String) {
    self.filter = filter
    refilter()
    selected = 0
    top = 0
  }

  mutating func select(_ index: Int) {
    selected = min(max(0, index), max(0, count - 1))
  }

  mutating func scroll(_ lines: Int, height: Int) {
    top = min(max(0, top + lines), max(0, count - height))
    select(min(max(selected, top), top + max(0, height - 1)))
  }

  /// Scrolls as little as shows the selected line among `height` lines.
  mutating func follow(height: Int) {
    top = min(top, selected)
    top = max(top, selected - max(1, height) + 1)
    top = min(max(0, top), max(0, count - height))
  }

  private mutating func refilter() {
    let words = words
    matches = texts.indices.filter { index in
      words.allSatisfy { !$0.spans(in: texts[index]).isEmpty }
    }
    select(selected)
  }
}
