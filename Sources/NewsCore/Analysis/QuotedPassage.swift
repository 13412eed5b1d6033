/// Words between quotation marks, before it is known whose they are.
struct QuotedPassage: Hashable, Sendable {
  /// The words without their marks.
  let span: TextSpan
  /// The words with their marks.
  let outer: TextSpan
}
