import NewsCore

/// One article on the screen: its text, where the cursor is and what is visible.
struct Pane: Hashable, Sendable {
  /// The article shown or awaited.
  var article: ArticleID
  /// Nil until the article has been opened.
  var content: OpenArticle?
  /// The characters of the article that are shown as markers.
  var hidden: [HiddenCharacter] = []
  /// Why the article could not be opened.
  var failure: String?
  /// Where to go when the article arrives.
  var destination: Int?
  /// The byte offset of the cursor.
  var cursor = 0
  /// The column that moving by lines tries to keep, counted from the text's left edge.
  var goal = 0
  var viewport = Viewport()
  var showsFurniture = false
  var rect = Rect.zero
  var layout = TextLayout.empty

  init(article: ArticleID, destination: Int? = nil) {
    self.article = article
    self.destination = destination
  }

  /// The number of pieces of furniture in the article.
  var furnitureCount: Int {
    content?.document.article.blocks.count { $0.isFurniture } ?? 0
  }

  /// The index of the cursor's line.
  var cursorLine: Int { layout.line(at: cursor) }

  /// The characters of a line.
  func clusters(ofLine index: Int) -> [Cluster] {
    guard let content, layout.lines.indices.contains(index) else { return [] }
    let article = content.document.article
    return LineScanner(text: article.text, markup: article.markup)
      .clusters(of: layout.lines[index].span)
  }
}
