import NewsCore

/// The articles there are, in reading order.
struct ArticleCatalogue: Hashable, Sendable {
  private(set) var summaries: [ArticleSummary] = []
  private var ranks: [ArticleID: Int] = [:]
  /// The ranks of the accounts of each story.
  private var stories: [String: [Int]] = [:]

  init(_ summaries: [ArticleSummary] = []) {
    self.summaries = summaries
    ranks = Dictionary(
      summaries.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (rank, summary) in summaries.enumerated() {
      stories[summary.story, default: []].append(rank)
    }
  }

  var count: Int { summaries.count }
  var isEmpty: Bool { summaries.isEmpty }

  /// The place of an article in the order; nil when it is not known.
  func rank(of id: ArticleID) -> Int? { ranks[id] }

  subscript(id: ArticleID) -> ArticleSummary? {
    rank(of: id).map { summaries[$0] }
  }

  /// Takes note whether an article is read.
  mutating func mark(_ id: ArticleID, isRead: Bool) {
    if let rank = rank(of: id) { summaries[rank].isRead = isRead }
  }

  /// The articles of a story, in order.
  func accounts(of story: String) -> [ArticleSummary] {
    stories[story]?.map { summaries[$0] } ?? []
  }

  /// The accounts of an article's story that are compared with it, in order.
  func neighbours(of summary: ArticleSummary) -> [ArticleSummary] {
    let accounts = accounts(of: summary.story)
    guard let place = accounts.firstIndex(of: summary) else { return [summary] }
    let days = accounts.map { $0.published?.firstDay }
    return StoryNeighbours.places(around: place, days: days).map { accounts[$0] }
  }

  /// `3 accounts`; of a large story, of which not all are compared, `24 of 60 accounts`.
  func phrase(of compared: Int, inStoryOf article: ArticleID) -> String {
    if compared >= StoryNeighbours.most, let summary = self[article] {
      let all = accounts(of: summary.story).count
      if all > compared { return "\(compared) of \(all) accounts" }
    }
    return compared == 1 ? "1 account" : "\(compared) accounts"
  }

  /// What a story is called.
  func name(ofStory story: String) -> String {
    StoryFinder.folderName(of: story) ?? StoryHeading(accounts(of: story)).title
  }

  /// The article `count` places after (or before, when negative) another, around the end.
  func neighbour(of id: ArticleID, by count: Int) -> ArticleID? {
    guard let rank = rank(of: id), !summaries.isEmpty else { return summaries.first?.id }
    let index = (rank + count) % summaries.count
    return summaries[index < 0 ? index + summaries.count : index].id
  }
}
