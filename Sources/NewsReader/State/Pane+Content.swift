import NewsCore

extension Pane {
  /// Takes in the article, or a newer reading of it, and keeps the place where there is one.
  mutating func show(_ opened: OpenArticle) {
    let isFirst = content == nil
    let isSameText = content?.document.article == opened.document.article
    content = opened
    failure = nil
    if !isSameText {
      layout = .empty
      hidden = Sanitizer.hiddenCharacters(in: opened.document.text)
    }
    if isFirst && destination == nil {
      cursor = opened.document.article.blocks.first { !$0.isFurniture }?.span.start ?? 0
    }
  }

  /// Turns to another article, which is yet to arrive.
  mutating func turn(to other: ArticleID, destination: Int?) {
    guard other != article else {
      if let destination { place(at: destination) }
      return
    }
    article = other
    content = nil
    hidden = []
    failure = nil
    layout = .empty
    viewport.top = 0
    cursor = 0
    goal = 0
    self.destination = destination
  }

  /// Breaks the article into lines again if its width or what it shows has changed.
  mutating func arrange(in rect: Rect, measure: Int) {
    self.rect = rect
    let geometry = PaneGeometry(rect: rect, measure: measure)
    viewport.height = geometry.textRows
    guard let content else { return }
    let width = max(1, geometry.textColumns)
    if layout.lines.isEmpty || layout.width != width || layout.showsFurniture != showsFurniture {
      let lines = layout.lines
      let top = lines.indices.contains(viewport.top) ? lines[viewport.top].span.start : nil
      layout = Layouter(width: width, showsFurniture: showsFurniture)
        .layout(of: content.document.article)
      if let top { viewport.top = layout.line(at: top) }
      if top == 0 { viewport.top = 0 }
    }
    if let destination {
      self.destination = nil
      place(at: destination)
    }
    cursor = min(cursor, content.document.text.count)
    viewport.follow(cursorLine, of: layout.lines.count)
  }

  /// Puts the cursor on a byte and makes it visible.
  mutating func place(at offset: Int) {
    guard !layout.lines.isEmpty else {
      destination = offset
      return
    }
    cursor = max(0, min(offset, content?.document.text.count ?? offset))
    let line = cursorLine
    goal = column(of: cursor, inLine: line)
    viewport.reveal(line, of: layout.lines.count)
  }

  /// The column of the character that covers `offset`, from the text's left edge.
  func column(of offset: Int, inLine index: Int) -> Int {
    guard layout.lines.indices.contains(index) else { return 0 }
    var column = layout.lines[index].indent
    for cluster in clusters(ofLine: index) {
      if cluster.span.end > offset { break }
      column += cluster.width
    }
    return column
  }

  /// The offset of the character at or before a column of a line.
  func offset(atColumn column: Int, inLine index: Int) -> Int {
    guard layout.lines.indices.contains(index) else { return cursor }
    let line = layout.lines[index]
    var offset = line.span.start
    var at = line.indent
    for cluster in clusters(ofLine: index) {
      offset = cluster.span.start
      at += cluster.width
      if at > column { break }
    }
    return offset
  }
}
