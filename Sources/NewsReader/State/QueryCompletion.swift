import NewsCore

/// What a piece of a query can become.
struct QueryCompletion: Hashable, Sendable {
  /// What stands in the query then.
  let text: String
  /// What is said of it beside it: how often, or what it is for.
  let note: String
  /// What of the query it takes the place of, in bytes.
  let span: TextSpan

  /// A line with the completion in it and the cursor behind it.
  func line(after typed: LineEditor) -> LineEditor {
    let query = SourceText(typed.text)
    var line = LineEditor(query[TextSpan(0, span.start)] + text)
    let cursor = line.cursor
    line.insert(query[TextSpan(span.end, query.count)])
    line.place(at: cursor)
    return line
  }
}
