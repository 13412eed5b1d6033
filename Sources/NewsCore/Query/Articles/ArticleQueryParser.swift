/// Reads the language in which articles are asked for, which is that of quotations with other fields.
///
///     query  = terms { "OR" terms }
///     terms  = term { term }
///     term   = "-" term | "(" query ")" | near | "/" expression "/" | [ field ":" ] words
///     near   = "NEAR(" words words { words } [ "," number ] ")"
///     words  = [ "=" ] ( word [ "*" ] | '"' word { word } [ "*" ] '"' )
///
/// An empty query asks for everything.
public struct ArticleQueryParser: Sendable {
  private let isTyping: Bool

  /// - Parameter isTyping: whether somebody is typing the query, so that its last word may be only
  ///   begun.
  public init(isTyping: Bool = false) {
    self.isTyping = isTyping
  }

  public func query(from text: String) throws(QueryProblem) -> ArticleQuery {
    let source = SourceText(text)
    var scanner = QueryScanner(source)
    var reader = QueryReader<ArticleTerm>(
      source: source, pieces: scanner.pieces(), isTyping: isTyping)
    return try reader.query(depth: 0)
  }
}
