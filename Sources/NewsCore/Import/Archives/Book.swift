/// What an EPUB says of itself.
struct Book: Hashable {
  var metadata = ArticleMetadata()
  /// The paths of its chapters in reading order.
  var chapters: [String] = []

  /// A chapter with what only the book tells.
  func completing(_ chapter: Article) -> Article {
    var metadata = chapter.metadata
    metadata.publication = metadata.publication ?? self.metadata.publication
    metadata.published = metadata.published ?? self.metadata.published
    if metadata.bylines.isEmpty { metadata.bylines = self.metadata.bylines }
    var article = Article(
      id: chapter.id, format: chapter.format, encoding: chapter.encoding, text: chapter.text,
      blocks: chapter.blocks, markup: chapter.markup, metadata: metadata,
      notices: chapter.notices)
    article.story = chapter.story
    return article
  }
}
