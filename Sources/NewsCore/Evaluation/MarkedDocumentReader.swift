/// Makes documents of annotated texts: their mentions are the marked names, one for one, and
/// nothing else.
struct MarkedDocumentReader {
  func document(of gold: GoldArticle) -> Document {
    var document = Document(article: LineArticleReader().article(named: gold.name, gold.text))
    document.tokens = Tokenizer().tokens(in: document.article)
    document.sentences = SentenceSplitter().sentences(in: document)
    let reader = MarkedNameReader(document)
    document.mentions = gold.mentions.map { reader.mention(in: $0.span) }
    return document
  }
}
