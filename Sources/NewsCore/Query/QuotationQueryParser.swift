/// Reads the language in which quotations are asked for.
///
///     query  = terms { "OR" terms }
///     terms  = term { term }
///     term   = "-" term | "(" query ")" | [ field ":" ] [ "=" ] ( word | '"' words '"' )
///
/// Words are the beginnings of words, in quotation marks whole words in this order; `=` makes case
/// and accents count. An empty query asks for everything.
public struct QuotationQueryParser: Sendable {
  public init() {}

  public func query(from text: String) throws(QueryProblem) -> QuotationQuery {
    let source = SourceText(text)
    var scanner = QueryScanner(source)
    var reader = QueryReader<QuotationTerm>(source: source, pieces: scanner.pieces())
    return try reader.query(depth: 0)
  }
}
