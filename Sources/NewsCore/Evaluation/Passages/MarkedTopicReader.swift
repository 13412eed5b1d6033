/// Reads topics with marked pairs of sentences, one JSON object a line.
///
/// An object has `topic` (a name), `docs`, a list of objects with `doc`, `text` and `sentences`, and
/// `pairs`. A sentence has `start` and `end`, counted in code points of its text, and may have `gold`,
/// whether its pairs are marked. A pair is the number of a text, of its sentence, of another text and
/// of its sentence, all from 0.
public struct MarkedTopicReader: Sendable {
  public init() {}

  public func topics(in bytes: [UInt8]) throws(EvaluationFailure) -> [MarkedTopic] {
    var topics: [MarkedTopic] = []
    let rows = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (line, row) in zip(1..., rows) where !row.allSatisfy({ $0 <= 0x20 }) {
      guard let value = JSONReader.value(in: Array(row)), case .object = value else {
        throw EvaluationFailure(
          line: line, problem: "it is not a JSON object; give one topic a line, without line breaks"
        )
      }
      topics.append(try topic(of: value, line))
    }
    if topics.isEmpty {
      throw EvaluationFailure(problem: "there is no topic in it; give one JSON object a line")
    }
    return topics
  }

  private func topic(of object: JSONValue, _ line: Int) throws(EvaluationFailure) -> MarkedTopic {
    guard let name = object["topic"]?.string, case .array(let texts)? = object["docs"] else {
      throw EvaluationFailure(
        line: line, problem: "“topic” is no string or “docs” no list; give both")
    }
    var accounts: [MarkedTopic.Account] = []
    for text in texts { accounts.append(try account(of: text, line)) }
    var pairs: Set<SentencePair> = []
    for pair in object["pairs"]?.elements ?? [] {
      pairs.insert(try self.pair(of: pair, accounts, line))
    }
    let topic = MarkedTopic(name: name, accounts: accounts, pairs: pairs)
    return MarkedTopic(
      name: name, accounts: accounts, pairs: pairs.filter { topic.isAnnotated($0) })
  }

  private func account(
    of object: JSONValue, _ line: Int
  ) throws(EvaluationFailure) -> MarkedTopic.Account {
    guard let name = object["doc"]?.string, let string = object["text"]?.string,
      case .array(let marks)? = object["sentences"]
    else {
      throw EvaluationFailure(
        line: line, problem: "a text lacks “doc”, “text” or “sentences”; give all three")
    }
    let text = SourceText(string)
    let annotated = AnnotatedText(
      line: line, name: name, text: text, offsets: CodePointOffsets(text), object: object)
    var sentences: [TextSpan] = []
    for mark in marks { sentences.append(try annotated.span(of: mark, "a sentence")) }
    return MarkedTopic.Account(
      name: name, text: text, sentences: sentences,
      isAnnotated: marks.map { $0["gold"] != .bool(false) })
  }

  private func pair(
    of value: JSONValue, _ accounts: [MarkedTopic.Account], _ line: Int
  ) throws(EvaluationFailure) -> SentencePair {
    let numbers = value.elements.compactMap(\.integer)
    let places = stride(from: 0, to: numbers.count - 1, by: 2).map {
      SentencePlace(document: numbers[$0], sentence: numbers[$0 + 1])
    }
    let areThere = places.allSatisfy { place in
      accounts.indices.contains(place.document)
        && accounts[place.document].sentences.indices.contains(place.sentence)
    }
    guard numbers.count == 4, areThere else {
      throw EvaluationFailure(
        line: line, problem: "a pair names no two sentences; give four numbers, counted from 0")
    }
    return SentencePair(places[0], places[1])
  }
}
