import NewsCore

/// An article that was read and analysed, ready to be stored.
struct PreparedArticle: Sendable {
  let document: Document
  /// The article coded, not compressed.
  let content: [UInt8]
  let hash: ContentHash
  let words: IndexedWords
  let digest: ArticleDigest
  /// Where sentences, mentions and quotations are, coded.
  let findings: [UInt8]

  init(_ article: Article) {
    document = Analyzer().document(from: article)
    content = ArticleCoder().bytes(of: article)
    hash = ContentHash(of: content)
    words = IndexedWords(article, document.quotations)
    digest = ArticleDigest(document, words: ContextWords().keys(of: words.text).count)
    findings = FindingCoder().bytes(of: document)
  }

  var name: String { document.article.id.name }
}
