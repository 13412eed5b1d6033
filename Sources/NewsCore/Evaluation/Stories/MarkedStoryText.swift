/// A text with the story that it is marked as an account of.
public struct MarkedStoryText: Sendable {
  public let name: String
  public let text: SourceText
  /// Nil for a text that is only there to be told apart.
  public let story: String?
}
