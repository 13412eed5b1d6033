/// Reads annotated texts, one JSON object a line.
///
/// An object has `doc` (a name), `text` and `mentions`; `set` and `topic` may say to which group of
/// texts it belongs. A mention has `start` and `end`, counted in code points of the text, and may
/// have `type`, `kind` and `chain`. Only persons named by name are kept.
public struct GoldArticleReader: Sendable {
  public init() {}

  public func articles(in bytes: [UInt8]) throws(EvaluationFailure) -> [GoldArticle] {
    var articles: [GoldArticle] = []
    var lines: [String: Int] = [:]
    let rows = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (number, row) in zip(1..., rows) where !row.allSatisfy({ $0 <= 0x20 }) {
      let article = try article(in: Array(row), line: number)
      if let other = lines.updateValue(number, forKey: article.name) {
        throw EvaluationFailure(
          line: number,
          problem: "“doc” is \(article.name) as in line \(other); give each text its own name")
      }
      articles.append(article)
    }
    if articles.isEmpty {
      throw EvaluationFailure(problem: "there is no text in it; give one JSON object a line")
    }
    return articles
  }

  private func article(in row: [UInt8], line: Int) throws(EvaluationFailure) -> GoldArticle {
    guard let value = JSONReader.value(in: row), case .object = value else {
      throw EvaluationFailure(
        line: line, problem: "it is not a JSON object; give one object a line, without line breaks")
    }
    let name = try string("doc", of: value, line)
    let text = SourceText(try string("text", of: value, line))
    guard case .array(let marked)? = value["mentions"] else {
      throw EvaluationFailure(
        line: line, problem: "“mentions” is no list; mark the names of persons in it")
    }
    let offsets = CodePointOffsets(text)
    var mentions: [GoldMention] = []
    for mark in marked {
      let mention = try mention(mark, offsets, line)
      if mention.isPerson { mentions.append(mention) }
    }
    mentions.sort { $0.span < $1.span }
    return GoldArticle(
      name: name, set: value["set"]?.string ?? "", topic: value["topic"]?.string ?? "", text: text,
      mentions: mentions)
  }

  private func mention(
    _ value: JSONValue, _ offsets: CodePointOffsets, _ line: Int
  ) throws(EvaluationFailure) -> GoldMention {
    guard let start = value["start"]?.integer, let end = value["end"]?.integer else {
      throw EvaluationFailure(
        line: line, problem: "a mention lacks “start” or “end”; give both as whole numbers")
    }
    guard let span = offsets.span(from: start, to: end) else {
      throw EvaluationFailure(
        line: line,
        problem: "a mention from \(start) to \(end) is not in the text, which has "
          + "\(offsets.count) characters; count code points from 0, the end not included")
    }
    return GoldMention(
      span: span, type: value["type"]?.string ?? "PER", kind: value["kind"]?.string ?? "NAM",
      chain: value["chain"]?.string)
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
