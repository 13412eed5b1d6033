/// Reads text in which names are marked with their kind, `[Ann Reid|PER]`: a paragraph a line,
/// `---` between articles, lines that begin with `#` left out.
struct MarkedFile {
  /// An article's text without marks, and its names as byte ranges of it.
  struct Article {
    var text: [UInt8] = []
    var names: [(range: Range<Int>, tag: String)] = []
  }

  private(set) var articles: [Article] = []

  init(_ path: String) throws {
    var article = Article()
    for line in try TextFile.lines(of: path) {
      if line == "---" {
        articles.append(article)
        article = Article()
      } else if !line.hasPrefix("#") {
        Self.append(line, to: &article)
      }
    }
    articles.append(article)
    articles.removeAll { $0.text.isEmpty }
  }

  private static func append(_ line: Substring, to article: inout Article) {
    var start: Int?
    var tag: [UInt8]?
    for byte in line.utf8 {
      switch byte {
      case UInt8(ascii: "["): start = article.text.count
      case UInt8(ascii: "|") where start != nil: tag = []
      case UInt8(ascii: "]"):
        if let start, let tag {
          article.names.append(
            (start..<article.text.count, String(decoding: tag, as: UTF8.self)))
        }
        (start, tag) = (nil, nil)
      default:
        if tag != nil { tag?.append(byte) } else { article.text.append(byte) }
      }
    }
    article.text.append(0x0A)
  }
}
