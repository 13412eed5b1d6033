/// Makes articles of saved web pages.
struct HTMLImporter {
  let pages: any PageReading

  func article(
    from decoded: DecodedText, id: ArticleID
  ) throws(PageFailure) -> Article {
    let content = try pages.content(of: decoded.text.bytes, as: .page)
    let classifier = BlockClassifier(
      text: content.text, drafts: content.drafts, metadata: content.metadata, isMarked: true)
    return Article(
      id: id, format: .html, encoding: decoded.encoding, text: content.text,
      blocks: classifier.blocks, metadata: classifier.metadata,
      notices: decoded.notices + content.notices)
  }
}
