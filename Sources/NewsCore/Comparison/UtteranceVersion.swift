/// A quotation as one of the versions of an utterance.
public struct UtteranceVersion: Hashable, Sendable {
  /// Index into the cross-reference's documents.
  public let document: Int
  /// Index into the document's quotations.
  public let quotation: Int
  public let versionClass: VersionClass

  public init(document: Int, quotation: Int, versionClass: VersionClass) {
    self.document = document
    self.quotation = quotation
    self.versionClass = versionClass
  }
}
