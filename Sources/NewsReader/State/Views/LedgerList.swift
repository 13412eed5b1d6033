import NewsCore

/// All versions of what a quotation reports, and the accounts that have none (Enter on a
/// quotation).
struct LedgerList: ListScreen {
  /// A line of the list.
  enum Row: Hashable, Sendable {
    case version(LedgerRow)
    /// An account of the story that has no version.
    case missing(ArticleID)
  }

  /// The words of the quotation it was opened from.
  let place: Place
  var list = ListState()
  private(set) var rows: [Row] = []
  private(set) var entry: LedgerEntry?
  private(set) var isMissing = false

  var hints: [String] { ["Enter go there", "* follow speaker", "c card", "/ filter", "Esc close"] }

  init(place: Place) {
    self.place = place
  }

  var status: String {
    switch list.selectedRow.map({ rows[$0] }) {
    case .version(let row)?:
      let given = "given to " + row.quotation.attribution
      let reason = row.quotation.explanation.isEmpty ? "" : " (\(row.quotation.explanation))"
      return row.isContested
        ? "≠ \(given)\(reason); another account names somebody else" : given + reason
    case .missing?: return "this account has none of it"
    case nil: return ""
    }
  }

  /// Takes the utterance in; the quotation it was opened from is selected at first.
  mutating func take(_ entry: LedgerEntry?, in catalogue: ArticleCatalogue) {
    let selected = list.selectedRow.map { rows[$0] }
    let isFirst = self.entry == nil
    self.entry = entry
    isMissing = entry == nil
    rows = (entry?.rows.map { .version($0) } ?? []) + (entry?.missing.map { .missing($0) } ?? [])
    let origin = rows.firstIndex { row in
      if case .version(let version) = row { version.quotation.place == place } else { false }
    }
    list.setTexts(
      rows.map { Self.text(of: $0, in: catalogue) },
      keeping: isFirst ? origin : selected.flatMap { rows.firstIndex(of: $0) })
  }

  var selectedVersion: LedgerRow? {
    guard case .version(let row)? = list.selectedRow.map({ rows[$0] }) else { return nil }
    return row
  }

  var selectedArticle: ArticleID? {
    switch list.selectedRow.map({ rows[$0] }) {
    case .version(let row)?: row.quotation.place.article
    case .missing(let article)?: article
    case nil: nil
    }
  }

  private static func text(of row: Row, in catalogue: ArticleCatalogue) -> String {
    switch row {
    case .version(let row):
      let quotation = row.quotation
      let publication = catalogue[quotation.place.article]?.publication ?? ""
      return [
        quotation.attribution, row.versionClass.words, quotation.text, publication,
        quotation.place.article.name,
      ].joined(separator: "\n")
    case .missing(let article):
      return (catalogue[article]?.publication ?? "") + "\n" + article.name
    }
  }
}
