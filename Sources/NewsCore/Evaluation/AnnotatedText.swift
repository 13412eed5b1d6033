/// A line of a file of annotated texts: a text with what is marked in it, as JSON.
struct AnnotatedText {
  /// The number of the line, from 1.
  let line: Int
  /// The name of the text, unlike all others of its file.
  let name: String
  let text: SourceText
  let offsets: CodePointOffsets
  /// The whole object.
  let object: JSONValue

  /// The whole number that a member of a mark gives.
  func offset(_ name: String, of mark: JSONValue, _ what: String) throws(EvaluationFailure) -> Int {
    guard let offset = mark[name]?.integer else {
      throw failure("\(what) lacks “start” or “end”; give both as whole numbers")
    }
    return offset
  }

  /// The bytes that a mark of the form `{"start": 0, "end": 4}` is about.
  func span(of mark: JSONValue, _ what: String) throws(EvaluationFailure) -> TextSpan {
    let start = try offset("start", of: mark, what)
    return try span(from: start, to: try offset("end", of: mark, what), what)
  }

  /// The bytes from one code point up to another, which must be in the text.
  func span(from start: Int, to end: Int, _ what: String) throws(EvaluationFailure) -> TextSpan {
    guard let span = offsets.span(from: start, to: end) else {
      throw failure(
        "\(what) from \(start) to \(end) is not in the text, which has "
          + "\(offsets.count) characters; count code points from 0, the end not included")
    }
    return span
  }

  /// What is wrong in this line.
  func failure(_ problem: String) -> EvaluationFailure {
    EvaluationFailure(line: line, problem: problem)
  }
}
