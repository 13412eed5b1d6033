/// Reads texts with their stories, one JSON object a line: `doc` (a name), `text`, and `story`, null
/// or left out for a text that is only there to be told apart.
public struct MarkedStoryReader: Sendable {
  public init() {}

  public func texts(in bytes: [UInt8]) throws(EvaluationFailure) -> [MarkedStoryText] {
    try AnnotatedTextReader(allowsSameNames: true).texts(in: bytes).map { text in
      MarkedStoryText(name: text.name, text: text.text, story: text.object["story"]?.string)
    }
  }
}
