import NewsCore

/// What the reader follows through the articles: an entity, a text, or what a speaker said.
struct Target: Hashable, Sendable {
  private(set) var query: TargetQuery
  /// What the status line calls it.
  private(set) var name: String
  /// Every occurrence in reading order; nil until the answer has come.
  private(set) var lines: [ConcordanceLine]?
  /// Whether there are more occurrences than are known.
  private(set) var isPartial = false
  /// The occurrence last visited, by which an entity is found again when identifiers change.
  var anchor: Place?
  private var spans: [ArticleID: [TextSpan]] = [:]
  /// The articles that have it, in the order of the occurrences.
  private(set) var articles: [ArticleID] = []

  init(_ query: TargetQuery, name: String, anchor: Place? = nil) {
    self.query = query
    self.name = name
    self.anchor = anchor
  }

  /// Whether it is words, which may stand beside a name without being one.
  var isText: Bool {
    if case .text = query { true } else { false }
  }

  /// The number of occurrences over all articles.
  var count: Int { lines?.count ?? 0 }

  /// The occurrences in an article, in order.
  func spans(in article: ArticleID) -> [TextSpan] { spans[article] ?? [] }

  /// Takes the occurrences in.
  mutating func take(_ lines: [ConcordanceLine], isPartial: Bool = false) {
    self.lines = lines
    self.isPartial = isPartial
    spans = Dictionary(grouping: lines, by: \.place.article).mapValues { $0.map(\.place.span) }
    var seen: Set<ArticleID> = []
    articles = lines.map(\.place.article).filter { seen.insert($0).inserted }
    anchor = anchor ?? lines.first?.place
  }

  /// Follows the same thing under a new identifier.
  mutating func rename(to query: TargetQuery, name: String) {
    self.query = query
    self.name = name
  }

  /// The index among an article's occurrences of the one that covers `offset`.
  func index(at offset: Int, in article: ArticleID) -> Int? {
    spans(in: article).firstIndex { $0.contains(offset) || $0.start == offset }
  }

  /// The number of occurrences in the articles before one.
  func countBefore(_ article: ArticleID) -> Int {
    articles.prefix { $0 != article }.reduce(0) { $0 + spans(in: $1).count }
  }
}
