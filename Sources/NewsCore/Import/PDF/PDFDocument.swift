/// What a `PDFReader` takes out of a PDF document.
public struct PDFDocument: Hashable, Sendable {
  /// The text in UTF-8 in reading order, lines ended by LF, pages by FF.
  public var text: [UInt8]
  /// As the document tells them; often they are not what stands on its pages.
  public var title: String?
  public var author: String?
  /// The day on which it was made, as in `2021-06-22T10:00:00Z`.
  public var made: String?

  public init(
    text: [UInt8], title: String? = nil, author: String? = nil, made: String? = nil
  ) {
    self.text = text
    self.title = title
    self.author = author
    self.made = made
  }
}
