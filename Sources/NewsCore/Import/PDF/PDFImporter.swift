/// Makes an article of the text of a PDF document.
///
/// What stands at the head or foot of several pages belongs to the pages: it becomes furniture behind
/// the text, so that sentences go on from page to page.
struct PDFImporter {
  func article(from document: PDFDocument, id: ArticleID) -> Article {
    let pages = PDFPages(of: SourceText(repairing: document.text).bytes)
    let parts = pages.paragraphs + pages.furniture
    let text = SourceText(repairing: Array(parts.joined(separator: [0x0A, 0x0A])))
    let title = document.title.flatMap { Self.words($0[...]) }
    var hasTitle = false
    var drafts: [BlockDraft] = []
    var start = 0
    for (index, part) in parts.enumerated() {
      let span = Blank.trimmed(TextSpan(start, start + part.count), in: text.bytes.span)
      start += part.count + 2
      let isFurniture = index >= pages.paragraphs.count
      let isTitle =
        !isFurniture && !hasTitle && title != nil && Self.words(text[span][...]) == title
      hasTitle = hasTitle || isTitle
      let role: BlockDraft.Role =
        isFurniture ? .known(.furniture) : isTitle ? .heading(1) : .text
      drafts.append(BlockDraft(span, in: text, role: role))
    }
    let classifier = BlockClassifier(
      text: text, drafts: drafts, metadata: ArticleMetadata())
    var metadata = classifier.metadata
    if metadata.headline == nil { metadata.headline = document.title }
    if metadata.bylines.isEmpty, let author = document.author { metadata.bylines = [author] }
    var notices: [String] = []
    if metadata.published == nil, let made = document.made.flatMap(PageMetadataReader.date) {
      metadata.published = made
      notices.append("The date is the day on which the PDF document was made.")
    }
    return Article(
      id: id, format: .pdf, encoding: "utf-8", text: text, blocks: classifier.blocks,
      metadata: metadata, notices: notices)
  }

  /// The words in small letters; nil when there are none.
  private static func words(_ line: Substring) -> [String]? {
    let words = line.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return words.isEmpty ? nil : words
  }
}
