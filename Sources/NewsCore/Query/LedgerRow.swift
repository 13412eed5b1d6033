/// A version of an utterance: the words one account prints.
public struct LedgerRow: Hashable, Sendable {
  public let quotation: QuotationRow
  public let versionClass: VersionClass
  /// The words, cut where they differ from the fullest version.
  public let pieces: [DifferencePiece]
  /// Whether another account gives the words to somebody else.
  public let isContested: Bool

  public init(
    quotation: QuotationRow, versionClass: VersionClass, pieces: [DifferencePiece],
    isContested: Bool = false
  ) {
    self.quotation = quotation
    self.versionClass = versionClass
    self.pieces = pieces
    self.isContested = isContested
  }
}
