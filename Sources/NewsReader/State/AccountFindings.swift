import NewsCore

/// What a comparison says of each account by itself.
struct AccountFindings: Hashable, Sendable {
  /// A value that an account gives otherwise than another.
  struct Differing: Hashable, Sendable {
    let span: TextSpan
    let row: DifferenceRow
  }

  private let differing: [ArticleID: [Differing]]
  private let lone: [ArticleID: [LoneRow]]

  /// - Parameter comparison: nil as long as nothing is known.
  init(_ comparison: AccountComparison? = nil) {
    let rows = comparison?.differences.filter { $0.verdict != .agrees } ?? []
    differing = Dictionary(
      grouping: rows.flatMap { row in row.values.map { (row: row, place: $0.place) } },
      by: \.place.article
    ).mapValues { values in
      values.map { Differing(span: $0.place.span, row: $0.row) }.sorted { $0.span < $1.span }
    }
    lone = Dictionary(grouping: comparison?.only ?? [], by: \.place.article)
  }

  /// What an account says otherwise than others, in the order of its text.
  func differing(in article: ArticleID) -> [Differing] { differing[article] ?? [] }

  /// What only this account has, in the order of its text.
  func lone(in article: ArticleID) -> [LoneRow] { lone[article] ?? [] }
}
