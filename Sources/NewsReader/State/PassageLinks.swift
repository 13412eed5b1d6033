import NewsCore

/// The passages of two accounts that correspond, from one side.
struct PassageLinks {
  struct Link: Hashable {
    let span: TextSpan
    let other: TextSpan
    let certainty: Int
    let reasons: [String]
  }

  /// In the order of the account's text.
  let links: [Link]

  init(_ comparison: AccountComparison, from article: ArticleID, to other: ArticleID) {
    links = comparison.passages.compactMap { row in
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
    }.sorted { ($0.span, $0.other) < ($1.span, $1.other) }
  }

  /// The surest link of a passage; of equals the first.
  func best(in passage: TextSpan) -> Link? {
    links.filter { $0.span.overlaps(passage) }.reduce(nil) { best, link in
      link.certainty > best?.certainty ?? 0 ? link : best
    }
  }

  /// The links whose order is the same in both accounts, as sure as can be together: what one can
  /// scroll by without being thrown back.
  var inOrder: [Link] {
    var totals: [Int] = []
    var previous: [Int?] = []
    for (index, link) in links.enumerated() {
      let before = links[..<index].indices.filter {
        links[$0].span.end <= link.span.start && links[$0].other.end <= link.other.start
      }.max { totals[$0] < totals[$1] }
      totals.append(link.certainty + (before.map { totals[$0] } ?? 0))
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
