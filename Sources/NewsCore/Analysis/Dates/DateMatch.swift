/// Words of time and what they say.
struct DateMatch: Hashable, Sendable {
  /// Indices into the tokens.
  let tokens: Range<Int>
  let span: TextSpan
  let expression: DateExpression
}
