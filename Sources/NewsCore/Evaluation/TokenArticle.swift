/// An article that was cut into tokens, line by line, to be given back with a column of tags.
public struct TokenArticle: Hashable, Sendable {
  /// The tokens of each sentence; no sentence is empty.
  public private(set) var sentences: [[String]] = []
  private var lines: [TokenLine] = []
  private var isInSentence = false

  public init() {}

  public var isEmpty: Bool { lines.isEmpty }

  public mutating func add(_ line: TokenLine) {
    lines.append(line)
    guard case .token(let token, _) = line else {
      isInSentence = false
      return
    }
    if !isInSentence { sentences.append([]) }
    isInSentence = true
    sentences[sentences.count - 1].append(token)
  }

  /// The lines, each token with its tag; one tag for each token of each sentence.
  public func text(tags: [[String]]) -> String {
    var rest = tags.joined().makeIterator()
    var text = ""
    for line in lines {
      if case .token = line {
        text += line.text(tag: rest.next() ?? NameTag.outside.text)
      } else {
        text += line.text(tag: "")
      }
    }
    return text
  }
}
