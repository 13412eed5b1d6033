/// A text with the names of persons that annotators marked in it.
public struct GoldArticle: Hashable, Sendable {
  /// The name of the text, unlike all others of its file.
  public let name: String
  /// The collection the text is from, and the group of texts whose chains belong together.
  public let set: String
  public let topic: String
  public let text: SourceText
  /// The names of persons, in the order of the text.
  public let mentions: [GoldMention]

  public init(name: String, set: String, topic: String, text: SourceText, mentions: [GoldMention]) {
    self.name = name
    self.set = set
    self.topic = topic
    self.text = text
    self.mentions = mentions
  }
}
