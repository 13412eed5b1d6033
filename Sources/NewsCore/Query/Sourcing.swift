/// Who is quoted in an article, and how much.
public struct Sourcing: Hashable, Sendable {
  public let article: ArticleID
  /// Number of words of prose.
  public let words: Int
  /// From the source with most words to that with fewest, the unattributed last.
  public let shares: [SourceShare]

  public init(article: ArticleID, words: Int, shares: [SourceShare]) {
    self.article = article
    self.words = words
    self.shares = shares
  }

  /// The number of words that are nobody's but the writer's.
  public var ownWords: Int {
    shares.reduce(words) { $0 - $1.allWords }
  }

  /// The shares of each kind there is together, in the order of the kinds, the unattributed last.
  public var totals: [SourceShare] {
    let kinds = SpeakerKind.allCases.map { Optional($0) } + [nil]
    return kinds.filter { kind in shares.contains { $0.kind == kind } }.map(total)
  }

  /// All shares of one kind together; `nil` is the unattributed.
  public func total(of kind: SpeakerKind?) -> SourceShare {
    shares.filter { $0.kind == kind }.reduce(
      into: SourceShare(name: nil, entity: nil, kind: kind)
    ) { total, share in
      total.quotations += share.quotations
      total.words += share.words
      total.reports += share.reports
      total.reportedWords += share.reportedWords
    }
  }

  /// The share of a source, as another article has it.
  public func share(like other: SourceShare) -> SourceShare? {
    shares.first { $0.isSame(as: other) }
  }

  /// What part of the words these are, in percent, rounded.
  public func percent(of words: Int) -> Int {
    self.words == 0 ? 0 : (words * 200 + self.words) / (self.words * 2)
  }
}
