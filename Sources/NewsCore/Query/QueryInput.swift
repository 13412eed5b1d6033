/// The piece of a query that the cursor stands at the end of or in, to be completed.
public struct QueryInput: Hashable, Sendable {
  public enum Part: Hashable, Sendable {
    /// A word that may become a field.
    case field
    /// What stands after the colon of a field.
    case value(QueryField)
  }

  public let part: Part
  /// What there is of it before the cursor.
  public let beginning: String
  /// What a completion takes the place of, in bytes of the query.
  public let span: TextSpan

  /// The piece at a cursor, so many bytes from the beginning; nil when it cannot be completed.
  ///
  /// - Parameter fields: those of the language.
  public init?(
    of query: String, at cursor: Int, fields: [QueryField] = QueryField.ofQuotations
  ) {
    let source = SourceText(query)
    var scanner = QueryScanner(source)
    let piece = scanner.pieces().last {
      ($0.kind == .words || $0.kind == .pattern) && $0.span.start < cursor
        && cursor <= $0.span.end
    }
    if piece?.kind == .pattern { return nil }
    guard let piece else {
      part = .field
      beginning = ""
      span = TextSpan(cursor, cursor)
      return
    }
    if let field = piece.field, cursor >= field.end {
      let name = source[TextSpan(field.start, field.end - 1)].lowercased()
      guard let known = QueryField(rawValue: name), fields.contains(known) else { return nil }
      part = .value(known)
      let end = min(max(cursor, piece.words.start), piece.words.end)
      beginning = source[TextSpan(piece.words.start, end)]
      span = TextSpan(field.end, piece.span.end)
    } else {
      guard !piece.isQuoted || piece.field != nil, !piece.isExact || piece.field != nil else {
        return nil
      }
      part = .field
      beginning = source[TextSpan(piece.span.start, cursor)]
      span = TextSpan(piece.span.start, piece.field?.end ?? piece.span.end)
    }
  }
}
