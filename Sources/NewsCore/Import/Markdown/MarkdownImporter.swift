/// Reads Markdown: the text is the file itself, and its syntax is told as ranges of it.
struct MarkdownImporter {
  func article(from decoded: DecodedText, id: ArticleID) -> Article {
    let text = decoded.text
    let front = FrontMatterReader().frontMatter(in: text)
    guard let (body, markup) = MarkdownBlockReader.blocks(in: text, from: front?.span.end ?? 0)
    else { return unstructured(decoded, id: id) }
    var drafts = marked(body, markup: markup, in: text)
    if let front {
      drafts.insert(BlockDraft(front.span, in: text, role: .known(.frontMatter)), at: 0)
    }
    let classifier = BlockClassifier(
      text: text, drafts: drafts, markup: markup, metadata: metadata(from: front))
    return Article(
      id: id, format: .markdown, encoding: decoded.encoding, text: text,
      blocks: classifier.blocks, markup: markup, metadata: classifier.metadata,
      notices: decoded.notices)
  }

  /// The text as it is, when it is too involved for its structure to be kept in memory.
  private func unstructured(_ decoded: DecodedText, id: ArticleID) -> Article {
    let plain = PlainTextImporter().article(from: decoded, id: id)
    return Article(
      id: id, format: .markdown, encoding: plain.encoding, text: plain.text, blocks: plain.blocks,
      metadata: plain.metadata,
      notices: plain.notices + ["The Markdown is too involved; it is shown as it is."])
  }

  /// The drafts, with a first paragraph that is emphasised as a whole as the standfirst.
  private func marked(
    _ drafts: [BlockDraft], markup: [TextSpan], in text: SourceText
  ) -> [BlockDraft] {
    guard drafts.count > 2, case .heading = drafts[0].role, drafts[1].role == .text else {
      return drafts
    }
    let span = drafts[1].span
    let syntax = markup.within(span)
    guard syntax.count == 2, syntax.first?.start == span.start, syntax.last?.end == span.end,
      text.bytes[span.start] != UInt8(ascii: "[")
    else { return drafts }
    var marked = drafts
    marked[1] = BlockDraft(span, in: text, role: .known(.standfirst))
    return marked
  }

  private func metadata(from front: FrontMatter?) -> ArticleMetadata {
    var metadata = ArticleMetadata()
    guard let front else { return metadata }
    metadata.headline = front.first("title", "headline")
    metadata.standfirst = front.first("standfirst", "description", "subtitle", "summary")
    metadata.bylines = front.all("author", "authors", "byline", "by").filter { !$0.isEmpty }
    metadata.publication = front.first("source", "publication", "publisher", "site", "outlet")
    metadata.published = front.first("date", "published", "pubdate", "publishdate")
      .flatMap(PageMetadataReader.date)
    metadata.url = front.first("url", "link", "canonical", "source_url")
    return metadata
  }
}
