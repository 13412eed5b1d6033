/// Reads web pages in this process.
///
/// All text a browser would show is kept: what stands outside the article becomes furniture.
public struct PageExtractor: PageReading {
  /// Longer pages are cut, in bytes.
  public static let largest = 16 << 20

  public init() {}

  public func content(
    of html: [UInt8], as scope: PageScope
  ) throws(PageFailure) -> PageContent {
    var notices: [String] = []
    let bytes = MarkupCleaner().markup(in: html, limit: Self.largest, &notices)
    guard let page = Page(html: bytes) else { throw .memory }
    if page.wasCut {
      notices.append("The page is too long or too deeply nested; what follows is left out.")
    }
    let reader = PageReader(page)
    switch scope {
    case .fragment:
      let (text, drafts) = reader.fragment
      return PageContent(
        text: text, drafts: drafts, metadata: ArticleMetadata(), notices: notices)
    case .page:
      let (text, drafts, metadata) = reader.article
      return PageContent(text: text, drafts: drafts, metadata: metadata, notices: notices)
    }
  }
}
