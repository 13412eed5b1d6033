import NewsCore

extension Article {
  /// An article of paragraphs with a blank line between them and nothing else; `kinds` says what the
  /// first of them are instead.
  public static func paragraphs(_ text: String, kinds: [Block.Kind] = []) -> Article {
    let source = SourceText(text)
    var blocks: [Block] = []
    var start = 0
    var offset = 0
    var lineIsBlank = true
    var end = 0
    func close() {
      if start < end { blocks.append(Block(.paragraph, TextSpan(start, end))) }
    }
    for byte in source.bytes {
      offset += 1
      if byte == 0x0A {
        if lineIsBlank {
          close()
          start = offset
          end = offset
        }
        lineIsBlank = true
      } else if byte != 0x20 {
        if start == end { start = offset - 1 }
        lineIsBlank = false
        end = offset
      }
    }
    close()
    for (index, kind) in zip(blocks.indices, kinds) {
      blocks[index] = Block(kind, blocks[index].span)
    }
    return Article(
      id: ArticleID("test"), format: .plain, encoding: "utf-8", text: source, blocks: blocks,
      metadata: ArticleMetadata())
  }
}
