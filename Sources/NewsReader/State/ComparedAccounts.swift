import NewsCore

/// How the accounts of a story compare and what the user has anchored, with all that the panes show of
/// it at hand.
struct ComparedAccounts: Hashable, Sendable {
  /// Nil as long as it is not known.
  private(set) var comparison: AccountComparison?
  private(set) var anchors: [Anchor] = []
  private(set) var findings = AccountFindings()
  private var links: [Direction: PassageLinks] = [:]
  private var marks: [Direction: [PassageMark]] = [:]

  /// From which account to which.
  private struct Direction: Hashable, Sendable {
    let article: ArticleID
    let other: ArticleID
  }

  mutating func take(_ comparison: AccountComparison?) {
    self.comparison = comparison
    findings = AccountFindings(comparison)
    link()
  }

  mutating func change(_ anchors: [Anchor]) {
    guard anchors != self.anchors else { return }
    self.anchors = anchors
    link()
  }

  /// Whether it is known how an account compares with others.
  func contains(_ article: ArticleID) -> Bool { comparison?.accounts.contains(article) ?? false }

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
    // Each link of two accounts is looked at for these two only: a large story has tens of thousands.
    let passages = Dictionary(grouping: comparison?.passages ?? []) { row in
      Direction(
        article: min(row.one.article, row.other.article),
        other: max(row.one.article, row.other.article))
    }
    for article in articles {
      for other in articles where other != article {
        let isAnchored = anchors.contains { $0.spans(from: article, to: other) != nil }
        guard isAnchored || contains(article) && contains(other) else { continue }
        links[Direction(article: article, other: other)] = PassageLinks(
          passages[Direction(article: min(article, other), other: max(article, other))] ?? [],
          from: article, to: other, anchors: anchors)
      }
    }
    for leader in articles { mark(passagesLedBy: leader, articles) }
  }

  private mutating func mark(passagesLedBy leader: ArticleID, _ articles: [ArticleID]) {
    let found = articles.map { links(from: leader, to: $0)?.links ?? [] }
    let passages = Set(found.joined().map(\.span)).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: passages.enumerated().map { ($1, $0) })
    func sign(of link: PassageLinks.Link) -> Character {
      link.isAnchored ? PassageMark.anchored : PassageMark.sign(numbers[link.span, default: 0])
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
