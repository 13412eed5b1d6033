/// A text with the quotations that annotators marked in it.
public struct QuotedArticle: Hashable, Sendable {
  /// The name of the text, unlike all others of its file.
  public let name: String
  public let text: SourceText
  /// Words in quotation marks that are somebody's.
  public let quotations: [GoldQuotation]
  /// Words in quotation marks that are nobody's, in code points of the text.
  public let unattributed: [Range<Int>]
  /// Indirect speech; empty when the file does not say.
  public let reports: [GoldReport]

  public init(
    name: String, text: SourceText, quotations: [GoldQuotation], unattributed: [Range<Int>] = [],
    reports: [GoldReport] = []
  ) {
    self.name = name
    self.text = text
    self.quotations = quotations
    self.unattributed = unattributed
    self.reports = reports
  }
}
