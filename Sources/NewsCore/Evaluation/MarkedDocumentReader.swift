/// Makes documents of annotated texts: their mentions are the marked names, one for one, and
/// nothing else.
struct MarkedDocumentReader {
  func document(of gold: GoldArticle) -> Document {
    var document = Document(article: article(of: gold))
    document.tokens = Tokenizer().tokens(in: document.article)
    document.sentences = SentenceSplitter().sentences(in: document)
    let reader = MarkedNameReader(document)
    document.mentions = gold.mentions.map { reader.mention(in: $0.span) }
    return document
  }

  /// An article in which each line is a paragraph.
  func article(of gold: GoldArticle) -> Article {
    let blocks = LineSplitter().lines(in: gold.text).filter { !$0.isBlank }.map {
      Block(.paragraph, $0.span)
    }
    var article = Article(
      id: ArticleID(gold.name), format: .plain, encoding: "utf-8", text: gold.text, blocks: blocks,
      metadata: ArticleMetadata())
    article.story = gold.name
    return article
  }
}
