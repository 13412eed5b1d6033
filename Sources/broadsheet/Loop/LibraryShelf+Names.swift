import NewsCore
import NewsLibrary

/// What the whole library names, for the reader; corrections hold where they are of names.
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

  /// The entities of each kind that are named most often, and whether there are more.
  func entityRows(
    _ corrections: [Correction]
  ) throws(LibraryFailure) -> (rows: [EntityRow], isPartial: Bool) {
    let rows = try library.entitiesOfEachKind(limit: Self.listed, corrected: corrections).map {
      Self.row($0)
    }
    let counts = Dictionary(grouping: rows, by: \.kind).mapValues(\.count)
    return (rows, counts.values.contains { $0 >= Self.listed })
  }

  /// Entities with words in the name that begin so.
  func entityRows(
    withWords words: String, _ corrections: [Correction]
  ) throws(LibraryFailure) -> [EntityRow] {
    try library.entitiesOfEachKind(filter: words, limit: Self.found, corrected: corrections).map {
      Self.row($0)
    }
  }

  /// The mentions of an entity in the newest articles, and whether there are more; nil when the
  /// library names nobody so.
  func mentions(
    of id: EntityID, _ corrections: [Correction]
  ) throws(LibraryFailure) -> (lines: [ConcordanceLine], isPartial: Bool)? {
    let lines = try library.mentions(of: id, count: Self.occurrences + 1, corrected: corrections)
    return lines.isEmpty
      ? nil : (Array(lines.prefix(Self.occurrences)), lines.count > Self.occurrences)
  }

  /// What is known of an entity; nil when the library names nobody so.
  func card(
    for id: EntityID, _ corrections: [Correction]
  ) async throws(LibraryFailure) -> EntityCard? {
    guard let entity = try library.entity(id, corrected: corrections) else { return nil }
    let articles = try library.articles(
      naming: id, count: Self.onCard, corrected: corrections)
    let said = QuotationQuery.term(.said(QueryWords(phrase: entity.name)))
    let rows = try await library.page(of: said, count: Self.onCard, corrected: corrections)
    return EntityCard(
      row: Self.row(entity, articles), quotations: rows.filter { $0.isSaid(by: entity.id) })
  }

  /// What there is to say of new corrections that do not hold in the whole library.
  func remark(
    on new: [Correction], among corrections: [Correction]
  ) throws(LibraryFailure) -> String {
    if new.contains(where: { $0.anchor != nil }) {
      return "; where it is open, as the name alone does not say who is meant"
    }
    let problems = try library.problems(of: corrections).filter { new.contains($0.correction) }
    return problems.contains { if case .sharedName = $0.reason { true } else { false } }
      ? "; where it is open, as several in the library are called so" : ""
  }

  /// Who is quoted, of those named most often.
  func speakers(_ corrections: [Correction]) throws(LibraryFailure) -> [QuotedSpeaker] {
    try library.speakers(among: Self.offered, corrected: corrections)
  }

  /// An article of the shelf with its names linked as in the whole library, but for single mentions
  /// that were corrected. The reasons are those of the shelf where it comes to the same, else what
  /// kind of knowledge it is.
  func linked(
    _ article: OpenArticle, _ corrections: [Correction]
  ) throws(LibraryFailure) -> OpenArticle {
    guard let known = try library.links(of: article.id, corrected: corrections) else {
      return article
    }
    let byPlace = Dictionary(
      known.map { ($0.span, $0.link) }, uniquingKeysWith: { first, _ in first })
    let found = article.document.mentions.map { byPlace[$0.span] }
    // The index has another program's findings.
    if found.contains(nil) { return article }
    let links = zip(found.compactMap(\.self), article.links).map { link, shelved in
      if shelved.origin == .reviewer, link.origin != .reviewer { return shelved }
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
