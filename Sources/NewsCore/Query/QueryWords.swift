/// Words of a query, one after the other.
public struct QueryWords: Hashable, Sendable {
  /// As they were typed, without quotation marks.
  public let text: String
  /// Whether they are whole words, as in quotation marks; else the last one is the beginning of a
  /// word.
  public let isWhole: Bool
  /// Whether case and accents count.
  public let isExact: Bool

  /// Whole words; quotation marks in them are left out, as they are no part of a word.
  public init(phrase: String) {
    let marks = QueryScanner.isQuotationMark
    let scalars = phrase.unicodeScalars.map { marks($0.value) ? " " : $0 }
    text = String(String.UnicodeScalarView(scalars))
    isWhole = true
    isExact = false
  }

  init(text: String, isWhole: Bool, isExact: Bool) {
    self.text = text
    self.isWhole = isWhole || isExact
    self.isExact = isExact
  }
}
