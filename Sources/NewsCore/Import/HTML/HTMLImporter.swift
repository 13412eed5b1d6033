/// Reads articles from saved web pages.
///
/// All text a browser would show is kept: what stands outside the article becomes furniture.
struct HTMLImporter {
  /// Longer pages are cut, in bytes.
  static let largest = 16 << 20

  func article(from decoded: DecodedText, id: ArticleID) -> Article? {
    var notices = decoded.notices
    guard let page = Page(html: markup(in: decoded.text, &notices)) else { return nil }
    if page.wasCut {
      notices.append("The page is too long or too deeply nested; what follows is left out.")
    }
    let weights = PageWeights(of: page)
    var metadata = PageMetadataReader.metadata(of: page)
    let headline = HeadlineFinder().headline(of: page, weights, told: metadata.headline)
    if let headline { metadata.headline = page.text(of: headline) }
    let composed = PageTextComposer.text(
      of: page, weights: weights, body: PageBodyFinder().body(of: page, weights),
      headline: headline)
    let classifier = BlockClassifier(
      text: composed.text, drafts: composed.drafts, metadata: metadata)
    return Article(
      id: id, format: .html, encoding: decoded.encoding, text: composed.text,
      blocks: classifier.blocks, metadata: classifier.metadata, notices: notices)
  }

  /// The page without its byte order mark and with spaces for zeros, at which the parser would stop.
  private func markup(in text: SourceText, _ notices: inout [String]) -> [UInt8] {
    var bytes = text.bytes.prefix(Self.largest).map { $0 == 0 ? 0x20 : $0 }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if text.count > Self.largest {
      notices.append("Only the first \(Self.largest >> 20) MiB of the page are read.")
    }
    return bytes
  }
}
