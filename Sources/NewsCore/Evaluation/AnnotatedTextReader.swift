/// Reads files of annotated texts, one JSON object with `doc` (a name) and `text` a line.
struct AnnotatedTextReader {
  /// Whether several texts may have one name.
  var allowsSameNames = false

  func texts(in bytes: [UInt8]) throws(EvaluationFailure) -> [AnnotatedText] {
    var texts: [AnnotatedText] = []
    var lines: [String: Int] = [:]
    let rows = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (number, row) in zip(1..., rows) where !row.allSatisfy({ $0 <= 0x20 }) {
      let text = try text(in: Array(row), line: number)
      if let other = lines.updateValue(number, forKey: text.name), !allowsSameNames {
        throw text.failure(
          "“doc” is \(text.name) as in line \(other); give each text its own name")
      }
      texts.append(text)
    }
    if texts.isEmpty {
      throw EvaluationFailure(problem: "there is no text in it; give one JSON object a line")
    }
    return texts
  }

  private func text(in row: [UInt8], line: Int) throws(EvaluationFailure) -> AnnotatedText {
    guard let value = JSONReader.value(in: row), case .object = value else {
      throw EvaluationFailure(
        line: line, problem: "it is not a JSON object; give one object a line, without line breaks")
    }
    let name = try string("doc", of: value, line)
    let text = SourceText(try string("text", of: value, line))
    return AnnotatedText(
      line: line, name: name, text: text, offsets: CodePointOffsets(text), object: value)
  }

  private func string(
    _ name: String, of value: JSONValue, _ line: Int
  ) throws(EvaluationFailure) -> String {
    guard let string = value[name]?.string else {
      throw EvaluationFailure(line: line, problem: "“\(name)” is missing or no string; add it")
    }
    return string
  }
}
