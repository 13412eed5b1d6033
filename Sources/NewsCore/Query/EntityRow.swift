/// A line of the entity index.
public struct EntityRow: Hashable, Sendable {
  public let id: EntityID
  public let kind: EntityKind
  public let name: String
  /// All forms of the name, the most frequent first.
  public let forms: [NameForm]
  /// Number of mentions over all articles.
  public let mentions: Int
  /// Number of mentions in each article that has one, in the order of the articles; a library lists
  /// only some of them or none.
  public let articles: [ArticleCount]
  /// Number of articles that have a mention.
  public let articleCount: Int
  /// Number of mentions in each of `dispersionBins` equal parts of all articles laid end to end.
  public let dispersion: [Int]

  /// The number of parts a dispersion has.
  public static let dispersionBins = 24

  public init(
    id: EntityID, kind: EntityKind, name: String, forms: [NameForm], mentions: Int,
    articles: [ArticleCount], articleCount: Int? = nil, dispersion: [Int]
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.forms = forms
    self.mentions = mentions
    self.articles = articles
    self.articleCount = articleCount ?? articles.count
    self.dispersion = dispersion
  }
}
