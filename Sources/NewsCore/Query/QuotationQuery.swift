/// Which quotations are asked for.
public typealias QuotationQuery = QueryExpression<QuotationTerm>

extension QueryExpression<QuotationTerm> {
  /// Asks for words that are the speaker's own, wholly or in part.
  public static var directOnly: QuotationQuery { .not(.term(.kind(.indirect))) }

  /// Whether a term says which kinds of quotations are wanted.
  public var namesKinds: Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.contains(where: \.namesKinds)
    case .not(let part): part.namesKinds
    case .term(.kind): true
    case .term: false
    }
  }

  /// The words looked for in what is found: those of terms that are not excluded.
  public var words: [QueryWords] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.words)
    case .not: []
    case .term(let term): term.words.map { [$0] } ?? []
    }
  }
}
