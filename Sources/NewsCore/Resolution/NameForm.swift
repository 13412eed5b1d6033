/// A way in which the articles write an entity's name.
public struct NameForm: Hashable, Sendable {
  public let text: String
  /// How often it is written so.
  public let count: Int

  public init(text: String, count: Int) {
    self.text = text
    self.count = count
  }
}
