/// A version of an utterance: the words one account prints.
public struct LedgerRow: Hashable, Sendable {
  public let quotation: QuotationRow
  public let versionClass: VersionClass
  /// The words, cut where they differ from the fullest version.
  public let pieces: [DifferencePiece]
  /// Whether the account names another speaker, with certainty, than the one most accounts name.
  public let givesAnotherSpeaker: Bool

  public init(
    quotation: QuotationRow, versionClass: VersionClass, pieces: [DifferencePiece],
    givesAnotherSpeaker: Bool = false
  ) {
    self.quotation = quotation
    self.versionClass = versionClass
    self.pieces = pieces
    self.givesAnotherSpeaker = givesAnotherSpeaker
  }
}
