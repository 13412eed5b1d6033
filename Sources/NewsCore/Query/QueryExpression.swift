/// What is asked for: terms that must hold together, in place of one another, or not.
///
/// It is a value that says what is wanted and not how it is found, so that any library can answer
/// it. A parser (`QuotationQueryParser`, `ArticleQueryParser`) reads it, `text` writes it.
public indirect enum QueryExpression<Term: QueryTerm>: Hashable, Sendable {
  /// All of them hold; without any, everything is asked for.
  case all([QueryExpression])
  /// At least one of them holds.
  case any([QueryExpression])
  case not(QueryExpression)
  case term(Term)

  /// Asks for everything.
  public static var everything: QueryExpression { .all([]) }

  /// What must hold together, each part by itself.
  public var parts: [QueryExpression] {
    if case .all(let parts) = self { parts } else { [self] }
  }

  /// What both ask for.
  public func and(_ other: QueryExpression) -> QueryExpression {
    Self.every(parts + other.parts)
  }

  /// Parts that must all hold; one part is itself.
  static func every(_ parts: [QueryExpression]) -> QueryExpression {
    let flat = parts.flatMap(\.parts)
    return flat.count == 1 ? flat[0] : .all(flat)
  }

  /// Parts of which one must hold; one part is itself.
  static func either(_ parts: [QueryExpression]) -> QueryExpression {
    let flat = parts.flatMap { part in
      if case .any(let parts) = part { parts } else { [part] }
    }
    return flat.count == 1 ? flat[0] : .any(flat)
  }

  /// The opposite; that of the opposite is the thing itself.
  var negated: QueryExpression {
    if case .not(let part) = self { part } else { .not(self) }
  }
}
