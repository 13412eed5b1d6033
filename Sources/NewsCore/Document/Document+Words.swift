extension Document {
  /// The words of a span with one space between them, syntax left out.
  public func singleSpaced(_ span: TextSpan) -> String {
    if article.markup.isEmpty { return text.singleSpaced(span) }
    let pieces = article.markup.gaps(in: span)
    if pieces == [span] { return text.singleSpaced(span) }
    return pieces.map { text[$0] }.joined().split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
