/// What a query finds in one article.
public struct ArticleMatch: Hashable, Sendable {
  /// How often something that is looked for stands in an article.
  public struct Count: Hashable, Sendable {
    public var headline: Int
    public var elsewhere: Int

    public init(headline: Int = 0, elsewhere: Int = 0) {
      self.headline = headline
      self.elsewhere = elsewhere
    }
  }

  /// The places, in order; none lies in another. None when the query asks only for what stands
  /// around the text, as `in:` and `before:` do.
  public let hits: [TextSpan]
  /// For each term with words, in the order of the query, how often it is there.
  public let counts: [Count]
  /// The number of words of the article.
  public let words: Int
}
