import NewsCore

/// The articles there are, in reading order.
struct ArticleCatalogue: Hashable, Sendable {
  private(set) var summaries: [ArticleSummary] = []
  private var ranks: [ArticleID: Int] = [:]

  init(_ summaries: [ArticleSummary] = []) {
    self.summaries = summaries
    ranks = Dictionary(
      summaries.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
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
    summaries.filter { $0.story == story }
  }

  /// What a story is called: the folder that is one story, else what the first of its accounts is.
  func name(ofStory story: String) -> String {
    if StoryFinder.isFolder(story) {
      return story.split(separator: "/").last.map(String.init) ?? story
    }
    return StoryHeading(accounts(of: story)).title
  }

  /// The article `count` places after (or before, when negative) another, around the end.
  func neighbour(of id: ArticleID, by count: Int) -> ArticleID? {
    guard let rank = rank(of: id), !summaries.isEmpty else { return summaries.first?.id }
    let index = (rank + count) % summaries.count
    return summaries[index < 0 ? index + summaries.count : index].id
  }
}
