import NewsCore

/// A quotation as the program finds it.
struct FoundQuotation: Sendable {
  let quotation: Quotation
  /// The name of the speaker, else the words for it; nil when it is open.
  let name: String?
  /// The words for the speaker.
  let words: String?

  /// Offsets in bytes, certainty, name and words, parted by tabs.
  var line: String {
    [
      String(quotation.span.start), String(quotation.span.end), String(quotation.certainty),
      name ?? "", words ?? "", quotation.kind.rawValue, quotation.reason,
    ].map { String($0.map { $0.isNewline || $0 == "\t" ? " " : $0 }) }.joined(separator: "\t")
  }
}
