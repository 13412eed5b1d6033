/// Makes articles of annotated texts in which each line is a paragraph.
struct LineArticleReader {
  func article(named name: String, _ text: SourceText) -> Article {
    let blocks = LineSplitter().lines(in: text).filter { !$0.isBlank }.map {
      Block(.paragraph, $0.span)
    }
    var article = Article(
      id: ArticleID(name), format: .plain, encoding: "utf-8", text: text, blocks: blocks,
      metadata: ArticleMetadata())
    article.story = name
    return article
  }
}
