import NewsCore

/// Reads files of tokens with BIO tags: a token, a tab and a tag a line, a blank line between
/// sentences, `-DOCSTART-` between articles.
struct ConllFile {
  /// The tokens and the tags of an article's sentences.
  struct Article {
    var tokens: [[String]] = []
    var tags: [[String]] = []
  }

  private(set) var articles: [Article] = []

  /// - Parameter leastSentences: articles of fewer sentences are joined with the next, as some
  ///   files part sentences only.
  init(_ path: String, leastSentences: Int = 1) throws {
    var article = Article()
    for read in try TextFile.taggedArticles(of: path) {
      article.tokens += read.tokens.sentences
      article.tags += read.tags.map { $0.map(\.text) }
      if article.tokens.count >= leastSentences {
        articles.append(article)
        article = Article()
      }
    }
    if !article.tokens.isEmpty { articles.append(article) }
  }
}
