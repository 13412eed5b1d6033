import NewsCore

/// What has to be known of names to answer a query.
extension QuotationQuery {
  /// Whether a term asks whom or what a quotation is about.
  var asksForSubjects: Bool {
    has { if case .about = $0 { true } else { false } }
  }

  /// Whether a term asks how somebody is called.
  var asksForNames: Bool {
    has { if case .said = $0 { true } else { false } } || asksForSubjects
  }

  private func has(_ isWanted: (QuotationTerm) -> Bool) -> Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.contains { $0.has(isWanted) }
    case .not(let part): part.has(isWanted)
    case .term(let term): isWanted(term)
    }
  }
}
