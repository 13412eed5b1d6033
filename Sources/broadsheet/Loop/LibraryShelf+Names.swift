import NewsCore
import NewsLibrary

/// What the whole library names, for the reader.
extension LibraryShelf {
  /// Entities of each kind that are listed at once, and of each kind that are found by words.
  private static let listed = 500
  private static let found = 100
  /// Articles and quotations that a card shows.
  private static let onCard = 100
  /// Mentions and quotations that are walked or listed, the newest of all.
  static let occurrences = 1_000
  /// Persons among whom speakers are offered.
  private static let offered = 500

  /// The entities of each kind that are named most often.
  func entityRows() throws(LibraryFailure) -> [EntityRow] {
    try library.entitiesOfEachKind(limit: Self.listed).map { Self.row($0) }
  }

  /// Entities with words in the name that begin so.
  func entityRows(withWords words: String) throws(LibraryFailure) -> [EntityRow] {
    try library.entitiesOfEachKind(filter: words, limit: Self.found).map { Self.row($0) }
  }

  /// The mentions of an entity in the newest articles; nil when the library names nobody so.
  func mentions(of id: EntityID) throws(LibraryFailure) -> [ConcordanceLine]? {
    let lines = try library.mentions(of: id, count: Self.occurrences)
    return lines.isEmpty ? nil : lines
  }

  /// What is known of an entity; nil when the library names nobody so.
  func card(for id: EntityID) async throws(LibraryFailure) -> EntityCard? {
    guard let entity = try library.entity(id) else { return nil }
    let articles = try library.articles(naming: id, count: Self.onCard)
    let said = QuotationQuery.term(.said(QueryWords(phrase: entity.name)))
    let rows = try await library.page(of: said, count: Self.onCard)
    return EntityCard(
      row: Self.row(entity, articles), quotations: rows.filter { $0.speakerEntity == id })
  }

  /// Who is quoted, of those named most often.
  func speakers() throws(LibraryFailure) -> [QuotedSpeaker] {
    try library.speakers(among: Self.offered)
  }

  /// An article of the shelf with its names linked as in the whole library. The reasons are those of
  /// the shelf where it comes to the same, else what kind of knowledge it is.
  func linked(_ article: OpenArticle) throws(LibraryFailure) -> OpenArticle {
    guard let known = try library.links(of: article.id), known.count == article.links.count,
      zip(known, article.document.mentions).allSatisfy({ $0.span == $1.span })
    else { return article }
    let links = zip(known, article.links).map { known, shelved in
      let link = known.link
      let isSame = link.entity == shelved.entity && link.isCertain == shelved.isCertain
      return MentionLink(
        entity: link.entity, name: link.name, kind: link.kind,
        reason: isSame
          ? shelved.reason : "\(link.origin.rawValue), by other articles of the library",
        isCertain: link.isCertain, origin: link.origin)
    }
    return OpenArticle(summary: article.summary, document: article.document, links: links)
  }

  private static func row(_ entity: LibraryEntity, _ articles: [ArticleCount] = []) -> EntityRow {
    EntityRow(
      id: entity.id, kind: entity.kind, name: entity.name, forms: entity.forms,
      mentions: entity.mentions, articles: articles, articleCount: entity.articles,
      dispersion: Array(repeating: 0, count: EntityRow.dispersionBins))
  }
}
