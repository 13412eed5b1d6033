/// Somebody who is quoted, by name.
public struct QuotedSpeaker: Hashable, Sendable {
  public let name: String
  /// Over all articles.
  public let quotations: Int

  public init(name: String, quotations: Int) {
    self.name = name
    self.quotations = quotations
  }
}
