/// Reads the article of a page: what belongs to it, in which roles, and what the page says of it.
struct PageReader {
  private let page: Page
  private let text: SourceText
  private let blocks: [PageBlock]
  private let furniture: PageFurniture

  /// With less prose shown, in bytes, what is concealed is looked at.
  private static let leastShown = 250

  init(_ page: Page) {
    self.page = page
    var (text, blocks) = PageBlockReader.blocks(of: page)
    var furniture = PageFurniture(of: page, blocks)
    let shown = Self.prose(blocks, outside: furniture)
    if shown < Self.leastShown {
      let all = PageBlockReader.blocks(of: page, showsConcealed: true)
      let found = PageFurniture(of: page, all.blocks)
      if Self.prose(all.blocks, outside: found) > 3 * shown {
        (text, blocks, furniture) = (all.text, all.blocks, found)
      }
    }
    self.text = text
    self.blocks = blocks
    self.furniture = furniture
  }

  private static func prose(_ blocks: [PageBlock], outside furniture: PageFurniture) -> Int {
    blocks.reduce(0) { $0 + (furniture.isInside[$1.node] ? 0 : $1.prose) }
  }

  /// The text of a piece of a page, all of it article but what is furniture by its signs.
  var fragment: (text: SourceText, drafts: [BlockDraft]) {
    let isArticle = blocks.map { !furniture.isInside[$0.node] }
    return (text, composer(isArticle, headline: nil).drafts)
  }

  /// The text of a page with its article found.
  var article: (text: SourceText, drafts: [BlockDraft], metadata: ArticleMetadata) {
    let about = PageMetadataReader.metadata(of: page)
    var metadata = about.metadata
    let headline = HeadlineFinder(page: page, blocks: blocks, furniture: furniture)
      .headline(told: metadata.headline)
    if let headline { metadata.headline = page.text(of: headline) }
    let told = ToldBody(about.body, in: text, blocks)
    let body = PageBodyFinder(page: page, blocks: blocks, furniture: furniture, told: told)
      .body(headline: headline)
    let cleaner = PageCleaner(
      page: page, blocks: blocks, furniture: furniture, told: told, body: body)
    let isArticle = cleaner.isArticle(headline: headline)
    let composer = composer(isArticle, headline: headline)
    let drafts = composer.drafts
    if let first = composer.firstProse {
      let origin = PageOriginFinder(page: page, headline: headline, first: blocks[first].node)
      if metadata.bylines.isEmpty { metadata.bylines = origin.authors }
      metadata.published = metadata.published ?? origin.published
    }
    if !told.isShown, let body = about.body, let hidden = hiddenBody(body, than: isArticle) {
      return appending(hidden, to: drafts, metadata)
    }
    return (text, drafts, metadata)
  }

  private func composer(_ isArticle: [Bool], headline: Int?) -> PageTextComposer {
    PageTextComposer(
      page: page, text: text, blocks: blocks, isArticle: isArticle, furniture: furniture,
      headline: headline)
  }

  /// The text that linked data gives, when the page shows next to nothing of an article.
  private func hiddenBody(_ body: String, than isArticle: [Bool]) -> (SourceText, [PageBlock])? {
    let shown = blocks.indices.reduce(0) { $0 + (isArticle[$1] ? blocks[$1].prose : 0) }
    guard body.utf8.count >= 500, shown * 3 < body.utf8.count else { return nil }
    let lines =
      body.contains("<") ? body : body.split(separator: "\n").joined(separator: "<br><br>")
    guard let page = Page(html: Array(lines.utf8)) else { return nil }
    return PageBlockReader.blocks(of: page)
  }

  /// The page with the text from linked data behind it as the article.
  private func appending(
    _ hidden: (text: SourceText, blocks: [PageBlock]), to drafts: [BlockDraft],
    _ metadata: ArticleMetadata
  ) -> (SourceText, [BlockDraft], ArticleMetadata) {
    let start = text.count + (text.count > 0 ? 2 : 0)
    let whole = SourceText(
      repairing: text.bytes + (text.count > 0 ? [0x0A, 0x0A] : []) + hidden.text.bytes)
    var result = drafts.map { draft in
      draft.role == .known(.headline)
        ? draft : BlockDraft(draft.span, in: whole, role: .known(.furniture))
    }
    for block in hidden.blocks {
      let span = TextSpan(block.span.start + start, block.span.end + start)
      result.append(BlockDraft(span, in: whole))
    }
    return (whole, result, metadata)
  }
}
