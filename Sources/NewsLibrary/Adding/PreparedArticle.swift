import NewsCore

/// An article that was read and analysed, ready to be stored.
struct PreparedArticle: Sendable {
  let name: String
  /// The folder or file that it is from.
  let origin: String
  let key: ArticleKey
  /// The words by which its story is known.
  let storyWords: StoryWords
  let title: String
  let publication: String?
  let published: CalendarDate?
  let wordCount: Int
  /// The number of quotations but for indirect speech.
  let quotationCount: Int
  /// The article coded, not compressed.
  let content: [UInt8]
  let hash: ContentHash
  let words: IndexedWords
  let digest: ArticleDigest<WrittenName>
  /// Where sentences, mentions and quotations are, coded.
  let findings: [UInt8]

  init(_ article: Article) {
    let document = Analyzer().document(from: article, hasFigures: false)
    let text = SearchableText(article)
    name = article.id.name
    origin = article.story
    key = article.key
    storyWords = StoryWords(of: document)
    title = document.title
    publication = article.metadata.publication
    published = article.metadata.published
    wordCount = document.wordCount
    quotationCount = document.quotations.count { $0.kind != .indirect }
    content = ArticleCoder().bytes(of: article)
    hash = ContentHash(of: content)
    words = IndexedWords(article, text, document.quotations)
    digest = ArticleDigest(document, words: ContextWords().keys(of: text).count)
    findings = FindingCoder().bytes(of: document)
  }
}
