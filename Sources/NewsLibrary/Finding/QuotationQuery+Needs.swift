import NewsCore

/// What has to be known of names to answer a query.
extension QuotationQuery {
  /// Whether a term asks whom or what a quotation is about.
  var asksForSubjects: Bool {
    has { if case .about = $0 { true } else { false } }
  }

  /// What somebody is called whom a term asks for.
  var names: [QueryWords] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.names)
    case .not(let part): part.names
    case .term(.said(let words)), .term(.about(let words)): [words]
    case .term: []
    }
  }

  private func has(_ isWanted: (QuotationTerm) -> Bool) -> Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.contains { $0.has(isWanted) }
    case .not(let part): part.has(isWanted)
    case .term(let term): isWanted(term)
    }
  }
}
