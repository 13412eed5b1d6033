/// Reads plain text as it is found in the wild.
struct PlainTextImporter {
  func article(from decoded: DecodedText, id: ArticleID) -> Article {
    let lines = LineSplitter().lines(in: decoded.text)
    let paragraphs = ParagraphFinder().paragraphs(in: decoded.text, lines: lines)
    let blocks = paragraphs.map { Block(.paragraph, $0) }
    return Article(
      id: id, format: .plain, encoding: decoded.encoding, text: decoded.text, blocks: blocks,
      metadata: ArticleMetadata(), notices: decoded.notices)
  }
}
