import NewsCore

/// The passages of two accounts that correspond, from one side.
struct PassageLinks: Hashable, Sendable {
  struct Link: Hashable, Sendable {
    let span: TextSpan
    let other: TextSpan
    /// In percent.
    let certainty: Int
    let reasons: [String]
    /// Whether the user says so.
    let isAnchored: Bool

    /// Whether the passages are rather the same than not.
    var isLikely: Bool { isAnchored || certainty >= 50 }

    init(span: TextSpan, other: TextSpan, certainty: Int, reasons: [String]) {
      self.span = span
      self.other = other
      self.certainty = certainty
      self.reasons = reasons
      isAnchored = false
    }

    init(anchored span: TextSpan, _ other: TextSpan) {
      self.span = span
      self.other = other
      certainty = Anchor.certainty
      reasons = [Anchor.reason]
      isAnchored = true
    }

    /// An anchor counts more than all that is computed.
    fileprivate var weight: Int { isAnchored ? 1_000_000 : certainty }
  }

  /// In the order of the account's text.
  let links: [Link]
  /// The links whose order is the same in both accounts, as sure as can be together: what one can
  /// scroll by without being thrown back.
  let inOrder: [Link]

  init(
    _ passages: [PassageRow], from article: ArticleID, to other: ArticleID, anchors: [Anchor] = []
  ) {
    let left = passages.filter { row in !anchors.contains { $0.displaces(row.one, row.other) } }
    let computed = Self.links(of: left, from: article, to: other)
    let anchored = anchors.compactMap { $0.spans(from: article, to: other) }.map(
      Link.init(anchored:_:))
    links = (computed + anchored).sorted { ($0.span, $0.other) < ($1.span, $1.other) }
    inOrder = Self.chain(of: links)
  }

  private static func links(
    of passages: [PassageRow], from article: ArticleID, to other: ArticleID
  ) -> [Link] {
    passages.compactMap { row in
      switch (row.one.article, row.other.article) {
      case (article, other):
        Link(
          span: row.one.span, other: row.other.span, certainty: row.certainty,
          reasons: row.reasons)
      case (other, article):
        Link(
          span: row.other.span, other: row.one.span, certainty: row.certainty,
          reasons: row.reasons)
      default: nil
      }
    }
  }

  /// The links of a passage.
  func links(in passage: TextSpan) -> [Link] { links.filter { $0.span.overlaps(passage) } }

  /// The surest link of a passage; of equals the first.
  func best(in passage: TextSpan) -> Link? {
    links(in: passage).reduce(nil) { best, link in
      link.certainty > best?.certainty ?? 0 ? link : best
    }
  }

  private static func chain(of links: [Link]) -> [Link] {
    var totals: [Int] = []
    var previous: [Int?] = []
    for (index, link) in links.enumerated() {
      let before = links[..<index].indices.filter {
        links[$0].span.end <= link.span.start && links[$0].other.end <= link.other.start
      }.max { totals[$0] < totals[$1] }
      totals.append(link.weight + (before.map { totals[$0] } ?? 0))
      previous.append(before)
    }
    var chosen: [Link] = []
    var next = totals.indices.max { totals[$0] < totals[$1] }
    while let index = next {
      chosen.append(links[index])
      next = previous[index]
    }
    return chosen.reversed()
  }
}
