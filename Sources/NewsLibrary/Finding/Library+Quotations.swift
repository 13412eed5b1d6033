import GRDB
import NewsCore
import Synchronization

extension Library {
  /// Finds quotations and hands them on article by article, from the newest on and in reading order
  /// within each, until `report` returns false.
  ///
  /// Ends early when the task is cancelled.
  ///
  /// - Parameters:
  ///   - corrections: hold where they are of names.
  ///   - reasons: whether rows say why words are given to a speaker. That is not kept, so each
  ///     article is analysed anew for it.
  public nonisolated func findQuotations(
    _ query: QuotationQuery, corrected corrections: [Correction] = [], reasons: Bool = false,
    report: @escaping @Sendable (FoundQuotations) -> Bool
  ) async throws(LibraryFailure) {
    let (contents, index) = (contents, index)
    try await reading { db, cancellation in
      let called = CalledEntities(
        query.names, in: try index.entities(db, corrected: corrections))
      let articles = try QuotedArticles(query, in: db, contents: contents, called)
      let numbers = try articles.soonFound()
      var reference = LibraryReference(
        db, contents: contents, wanted: query.asksForSubjects ? .speakersAndCalled : .speakers,
        called: called)
      let facts = QuotationFacts(query)
      let dated = DatedArticles(db: db, cancellation: cancellation)
      try dated.forEach(among: numbers) { article in
        guard try articles.mayHave(article), try facts.mayMatch(article, in: db) else {
          return true
        }
        let found = try reference.crossReference(of: [article])
        let rows = found.quotationRows(query)
        guard let document = found.documents.first, !rows.isEmpty else { return true }
        return report(
          FoundQuotations(
            article: document.article,
            rows: reasons ? found.withReasons.quotationRows(query) : rows,
            reference: found, query: query))
      }
    }
  }

  /// A page of what is found: `count` quotations from number `start` on.
  public nonisolated func page(
    of query: QuotationQuery, from start: Int = 0, count: Int = 50,
    corrected corrections: [Correction] = [], reasons: Bool = false
  ) async throws(LibraryFailure) -> [QuotationRow] {
    let page = Mutex([QuotationRow]())
    guard count > 0 else { return [] }
    try await findQuotations(query, corrected: corrections, reasons: reasons) { found in
      page.withLock { page in
        page += found.rows
        return page.count - start < count
      }
    }
    return page.withLock { Array($0.dropFirst(start).prefix(count)) }
  }
}

extension CrossReference {
  /// The same with quotations as the analysis finds them, which says why.
  fileprivate var withReasons: CrossReference {
    let analysed = documents.map { document in
      let found = Analyzer().document(from: document.article)
      // Of another program's findings the index knows no reasons.
      guard found.mentions.map(\.span) == document.mentions.map(\.span) else { return document }
      return Document(
        of: document.article, sentences: document.sentences.map(\.span),
        mentions: document.mentions, quotations: found.quotations)
    }
    return CrossReference(documents: analysed, entities: entities, links: links)
  }
}
