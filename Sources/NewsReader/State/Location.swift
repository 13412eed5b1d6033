import NewsCore

/// A point in an article: where the cursor stood.
struct Location: Hashable, Sendable {
  var article: ArticleID
  var offset: Int
}
