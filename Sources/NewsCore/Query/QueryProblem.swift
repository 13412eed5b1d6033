/// Why a query is not understood: where, and what is meant.
public struct QueryProblem: Error, Hashable, Sendable {
  /// The place in the query, in bytes.
  public let span: TextSpan
  /// Which character of the query the place begins at, counted from 1.
  public let position: Int
  /// What is wrong there and what would be right, in a sentence without capital and full stop.
  public let message: String

  init(_ message: String, at span: TextSpan, in query: SourceText) {
    self.span = span
    self.message = message
    position = query[TextSpan(0, span.start)].count + 1
  }

  /// The sentence with its place: `at 1: unknown field “sad:”; did you mean said:?`.
  public var text: String { "at \(position): \(message)" }
}
