/// Reads plain text as it is found in the wild.
struct PlainTextImporter {
  func article(from decoded: DecodedText, id: ArticleID) -> Article {
    let lines = LineSplitter().lines(in: decoded.text)
    let paragraphs = ParagraphFinder().paragraphs(in: decoded.text, lines: lines)
    let drafts = paragraphs.map { BlockDraft($0, in: decoded.text) }
    let classifier = BlockClassifier(text: decoded.text, drafts: drafts)
    return Article(
      id: id, format: .plain, encoding: decoded.encoding, text: decoded.text,
      blocks: classifier.blocks, metadata: classifier.metadata, notices: decoded.notices)
  }
}
