import GRDB
import NewsCore

/// An article as the index lists it.
struct ListedArticle {
  static let columns = "id, version, name, publication, published"

  let id: Int64
  /// The version that is indexed.
  let version: Int64
  let facts: ArticleFacts

  /// A row of `columns`.
  init(_ row: Row) {
    id = row[0]
    version = row[1]
    facts = ArticleFacts(
      name: row[2], publication: row[3],
      published: (row[4] as String?).flatMap { CalendarDate(parsing: $0) })
  }
}
