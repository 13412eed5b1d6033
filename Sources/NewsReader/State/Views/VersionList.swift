import NewsCore

/// What changed between the versions of an article (`=` in the list of articles), the newest change
/// first.
struct VersionList: ListScreen {
  /// A paragraph that changed.
  struct Row: Hashable, Sendable {
    /// The number of the version that changed it, from 2.
    let version: Int
    /// When that came into the library, in seconds since 1970.
    let added: Int
    let pieces: [VersionDifference.Piece]
  }

  var list = ListState()
  let article: ArticleID
  private(set) var rows: [Row] = []
  /// Nil until the library has answered.
  private(set) var versions: Int?

  var hints: [String] { ["/ filter", "Esc close"] }

  init(article: ArticleID) {
    self.article = article
  }

  /// - Parameter versions: the oldest first.
  mutating func take(_ versions: [ArticleVersion]) {
    self.versions = versions.count
    rows = zip(versions, 1...).reversed().flatMap { version, number in
      (version.difference?.changes ?? []).map { change in
        Row(version: number, added: version.added, pieces: change.pieces)
      }
    }
    list.setTexts(rows.map { row in row.pieces.map(\.text).joined() })
  }

  var selectedRow: Row? { list.selectedRow.map { rows[$0] } }
}
