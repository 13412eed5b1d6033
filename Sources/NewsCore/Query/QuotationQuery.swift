/// Which quotations are asked for: terms that must hold together, in place of one another, or not.
///
/// It is a value that says what is wanted and not how it is found, so that any library can answer
/// it. `QuotationQueryParser` reads it, `text` writes it.
public indirect enum QuotationQuery: Hashable, Sendable {
  /// All of them hold; without any, every quotation is asked for.
  case all([QuotationQuery])
  /// At least one of them holds.
  case any([QuotationQuery])
  case not(QuotationQuery)
  case term(QuotationTerm)

  /// Asks for every quotation.
  public static let everything = QuotationQuery.all([])

  /// Asks for words that are the speaker's own, wholly or in part.
  public static let directOnly = QuotationQuery.not(.term(.kind(.indirect)))

  /// What must hold together, each part by itself.
  public var parts: [QuotationQuery] {
    if case .all(let parts) = self { parts } else { [self] }
  }

  /// What both ask for.
  public func and(_ other: QuotationQuery) -> QuotationQuery {
    Self.every(parts + other.parts)
  }

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

  /// Parts that must all hold; one part is itself.
  static func every(_ parts: [QuotationQuery]) -> QuotationQuery {
    let flat = parts.flatMap(\.parts)
    return flat.count == 1 ? flat[0] : .all(flat)
  }

  /// Parts of which one must hold; one part is itself.
  static func either(_ parts: [QuotationQuery]) -> QuotationQuery {
    let flat = parts.flatMap { part in
      if case .any(let parts) = part { parts } else { [part] }
    }
    return flat.count == 1 ? flat[0] : .any(flat)
  }

  /// The opposite; that of the opposite is the thing itself.
  var negated: QuotationQuery {
    if case .not(let part) = self { part } else { .not(self) }
  }
}
