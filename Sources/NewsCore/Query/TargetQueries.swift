extension CrossReference {
  /// Every occurrence of a target in its context, in reading order over all articles.
  public func occurrences(of target: TargetQuery) -> [ConcordanceLine] {
    switch target {
    case .entity(let id): concordance(of: id)
    case .text(let phrase): concordance(of: TextSearch(phrase))
    case .quotations(let query):
      quotationRows(query).compactMap { row in
        index(of: row.place.article).map {
          Excerpt(of: documents[$0]).concordanceLine(row.place.span)
        }
      }
    }
  }

  private func concordance(of search: TextSearch) -> [ConcordanceLine] {
    documents.flatMap { document in
      let spans = search.spans(in: document.article)
      guard !spans.isEmpty else { return [ConcordanceLine]() }
      let excerpt = Excerpt(of: document)
      return spans.map { excerpt.concordanceLine($0) }
    }
  }
}
