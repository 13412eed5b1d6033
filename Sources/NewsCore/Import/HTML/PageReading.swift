/// Whoever reads web pages for the importer: in this process, or in one that may fail.
public protocol PageReading: Sendable {
  /// What is on a page in UTF-8.
  func content(of html: [UInt8], as scope: PageScope) throws(PageFailure) -> PageContent
}
