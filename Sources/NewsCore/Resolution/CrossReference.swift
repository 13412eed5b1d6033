/// All articles and every entity in them: who is named where.
///
/// The queries on it, in the folder `Query`, are what a library answers.
public struct CrossReference: Hashable, Sendable {
  /// In the order they were given.
  public let documents: [Document]
  /// Ordered by identifier.
  public let entities: [Entity]
  /// For each document, for each of its mentions, the entity it names.
  public let links: [[EntityLink]]

  private let indices: [ArticleID: Int]

  public init(documents: [Document], entities: [Entity], links: [[EntityLink]]) {
    self.documents = documents
    self.entities = entities
    self.links = links
    indices = Dictionary(
      documents.enumerated().map { ($1.article.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The index of the document of an article.
  public func index(of article: ArticleID) -> Int? { indices[article] }

  /// The entity of an identifier, by binary search.
  public func entity(_ id: EntityID) -> Entity? {
    var low = 0
    var high = entities.count
    while low < high {
      let middle = (low + high) / 2
      if entities[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < entities.count && entities[low].id == id ? entities[low] : nil
  }

  /// The entity that a mention names.
  func entity(of mention: Int, in document: Int) -> Entity {
    entities[links[document][mention].entity]
  }
}
