import NewsCore

/// An entity of a library, told without its articles.
public struct LibraryEntity: Hashable, Sendable {
  public let id: EntityID
  public let kind: EntityKind
  /// The fullest name.
  public let name: String
  /// All forms of the name, the most frequent first.
  public let forms: [NameForm]
  /// Number of mentions over all articles.
  public let mentions: Int
  /// Number of articles that name it.
  public let articles: Int

  public init(
    id: EntityID, kind: EntityKind, name: String, forms: [NameForm], mentions: Int, articles: Int
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.forms = forms
    self.mentions = mentions
    self.articles = articles
  }

  /// The same without its articles.
  var named: Entity { Entity(id: id, kind: kind, name: name, forms: forms, mentions: []) }
}
