import NewsCore

/// A text written down piece by piece with the kind each piece should come out as: `headline| Ferry
/// hits pier`.
///
/// Pieces stand a blank line apart; one that begins with `+` follows on the same line after a
/// space, and one that begins with `/` on the next line. A line without a kind goes on with the
/// piece above it.
struct BlockScript {
  private(set) var text = ""
  private(set) var blocks: [Block] = []

  init(_ script: String) {
    for line in script.split(separator: "\n") {
      let parts = line.split(separator: "|", maxSplits: 1).map(String.init)
      let name = parts[0].trimmingPrefix(while: { $0 == "+" || $0 == "/" })
      guard parts.count == 2, let kind = Block.Kind(rawValue: String(name)) else {
        extend(String(line))
        continue
      }
      let joint = parts[0].hasPrefix("+") ? " " : parts[0].hasPrefix("/") ? "\n" : "\n\n"
      if !text.isEmpty { text += joint }
      let words = parts[1].drop { $0 == " " }
      let start = text.utf8.count
      text += words
      blocks.append(Block(kind, TextSpan(start, text.utf8.count)))
    }
  }

  private mutating func extend(_ line: String) {
    text += "\n" + line
    let last = blocks.removeLast()
    blocks.append(Block(last.kind, TextSpan(last.span.start, text.utf8.count)))
  }
}

/// The article that the importer makes of a file.
func imported(_ text: String, fileName: String = "account.txt") throws -> Article {
  try imported(Array(text.utf8), fileName: fileName)
}

/// The article that the importer makes of a file's bytes.
func imported(_ bytes: [UInt8], fileName: String = "account.txt") throws -> Article {
  try ArticleImporter().article(from: bytes, id: ArticleID(fileName), fileName: fileName)
}

/// A line for each block: its kind and its words on one line.
func lines(of article: Article) -> [String] {
  article.blocks.map { block in
    let words = article.text[block.span].split(whereSeparator: \.isWhitespace)
    return "\(block.kind): \(words.joined(separator: " "))"
  }
}
