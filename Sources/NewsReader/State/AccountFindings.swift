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
  private let parts: [ArticleID: ComparedPart]

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
    parts = Dictionary(
      (comparison?.overview ?? []).compactMap { row in row.part.map { (row.article, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// What an account says otherwise than others, in the order of its text.
  func differing(in article: ArticleID) -> [Differing] { differing[article] ?? [] }

  /// What only this account has, in the order of its text.
  func lone(in article: ArticleID) -> [LoneRow] { lone[article] ?? [] }

  /// How much of an account is compared sentence by sentence; nil when all is.
  func part(of article: ArticleID) -> ComparedPart? { parts[article] }

  /// What a title says of accounts of which not all is compared.
  func phraseOfParts(among accounts: [ArticleID]) -> String {
    accounts.contains { parts[$0] != nil } ? ", long ones in part" : ""
  }
}
