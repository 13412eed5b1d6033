import NewsCore

/// How the accounts of a story compare and what the user has anchored, with all that the panes show of
/// it at hand.
struct ComparedAccounts: Hashable, Sendable {
  /// A value that an account gives otherwise than another.
  struct Differing: Hashable, Sendable {
    let span: TextSpan
    let row: DifferenceRow
  }

  /// Nil as long as it is not known.
  private(set) var comparison: AccountComparison?
  private(set) var anchors: [Anchor] = []
  private var differing: [ArticleID: [Differing]] = [:]
  private var lone: [ArticleID: [LoneRow]] = [:]
  private var links: [Direction: PassageLinks] = [:]
  private var marks: [Direction: [PassageMark]] = [:]

  /// From which account to which.
  private struct Direction: Hashable, Sendable {
    let article: ArticleID
    let other: ArticleID
  }

  mutating func take(_ comparison: AccountComparison?) {
    self.comparison = comparison
    let rows = comparison?.differences.filter { $0.verdict != .agrees } ?? []
    differing = Dictionary(
      grouping: rows.flatMap { row in row.values.map { (row: row, place: $0.place) } },
      by: \.place.article
    ).mapValues { values in
      values.map { Differing(span: $0.place.span, row: $0.row) }.sorted { $0.span < $1.span }
    }
    lone = Dictionary(grouping: comparison?.only ?? [], by: \.place.article)
    link()
  }

  mutating func change(_ anchors: [Anchor]) {
    guard anchors != self.anchors else { return }
    self.anchors = anchors
    link()
  }

  /// Whether it is known how an account compares with others.
  func contains(_ article: ArticleID) -> Bool { comparison?.accounts.contains(article) ?? false }

  /// What an account says otherwise than others, in the order of its text.
  func differing(in article: ArticleID) -> [Differing] { differing[article] ?? [] }

  /// What only this account has, in the order of its text.
  func lone(in article: ArticleID) -> [LoneRow] { lone[article] ?? [] }

  /// The passages of two articles that correspond; nil when nothing is known of the two.
  func links(from article: ArticleID, to other: ArticleID) -> PassageLinks? {
    links[Direction(article: article, other: other)]
  }

  /// The signs beside the passages of an article, which are those of `leader` in order.
  func marks(in article: ArticleID, ledBy leader: ArticleID) -> [PassageMark] {
    marks[Direction(article: leader, other: article)] ?? []
  }

  /// Links all articles that are compared or anchored, in both directions.
  private mutating func link() {
    let accounts = comparison?.accounts ?? []
    let anchored = anchors.flatMap { [$0.one.article, $0.other.article] }
    let articles = accounts + Set(anchored).subtracting(accounts).sorted()
    links = [:]
    marks = [:]
    for article in articles {
      for other in articles where other != article {
        let own = anchors.compactMap { $0.spans(from: article, to: other) }.map(
          PassageLinks.Link.init(anchored:_:))
        guard !own.isEmpty || contains(article) && contains(other) else { continue }
        let computed = comparison.map { PassageLinks($0, from: article, to: other) }
        links[Direction(article: article, other: other)] =
          (computed ?? PassageLinks([])).replaced(by: own)
      }
    }
    for leader in articles { mark(passagesLedBy: leader, articles) }
  }

  private mutating func mark(passagesLedBy leader: ArticleID, _ articles: [ArticleID]) {
    let found = articles.map { links(from: leader, to: $0)?.links ?? [] }
    let passages = Set(found.joined().map(\.span)).sorted()
    let signs = Dictionary(
      uniqueKeysWithValues: passages.enumerated().map { ($1, PassageMark.sign($0)) })
    func sign(of link: PassageLinks.Link) -> Character {
      link.isAnchored ? PassageMark.anchored : signs[link.span] ?? PassageMark.anchored
    }
    var own: [TextSpan: Character] = [:]
    for (article, links) in zip(articles, found) where article != leader {
      var others: [TextSpan: PassageLinks.Link] = [:]
      for link in links {
        own[link.span] =
          own[link.span] == PassageMark.anchored ? PassageMark.anchored : sign(of: link)
        if link.certainty > others[link.other]?.certainty ?? 0 { others[link.other] = link }
      }
      marks[Direction(article: leader, other: article)] = others.map {
        PassageMark(span: $0.key, sign: sign(of: $0.value))
      }.sorted { $0.span < $1.span }
    }
    marks[Direction(article: leader, other: leader)] = own.map {
      PassageMark(span: $0.key, sign: $0.value)
    }.sorted { $0.span < $1.span }
  }
}
