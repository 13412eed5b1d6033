extension CrossReference {
  /// Every occurrence of a target in its context, in reading order over all articles.
  public func occurrences(of target: TargetQuery) -> [ConcordanceLine] {
    switch target {
    case .entity(let id): concordance(of: id)
    case .text: []
    case .quotations(let query):
      quotationRows(query).compactMap { row in
        index(of: row.place.article).map {
          Excerpt(of: documents[$0]).concordanceLine(row.place.span)
        }
      }
    }
  }
}
