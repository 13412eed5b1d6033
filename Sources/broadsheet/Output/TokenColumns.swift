import NewsCore

/// The lines of one article in tokens, to be given back with a column of tags.
struct TokenColumns {
  private enum Line {
    case token(String)
    case articleStart
    case blank
  }

  private static let articleStart = "-DOCSTART-"

  private var lines: [Line] = []
  private var sentences: [[String]] = [[]]

  func beginsArticle(_ line: String) -> Bool { line.hasPrefix(Self.articleStart) }

  mutating func add(_ line: String) {
    let token = line.prefix { $0 != "\t" }
    if beginsArticle(line) {
      lines.append(.articleStart)
      endSentence()
    } else if token.allSatisfy(\.isWhitespace) {
      lines.append(.blank)
      endSentence()
    } else {
      lines.append(.token(String(token)))
      sentences[sentences.count - 1].append(String(token))
    }
  }

  private mutating func endSentence() {
    if sentences.last?.isEmpty == false { sentences.append([]) }
  }

  /// The lines with their tags, one for each line added; ready for the next article.
  mutating func finish() -> String {
    var tags = NameTagger().tags(for: sentences).joined().makeIterator()
    var text = ""
    for line in lines {
      switch line {
      case .token(let token): text += "\(token)\t\(tags.next() ?? "O")\n"
      case .articleStart: text += "\(Self.articleStart)\tO\n"
      case .blank: text += "\n"
      }
    }
    lines = []
    sentences = [[]]
    return text
  }
}
