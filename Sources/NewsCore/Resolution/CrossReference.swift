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

  /// What readers said of ambiguous mentions, in reading order.
  public let judgements: [Judgement]

  private let indices: [ArticleID: Int]

  public init(
    documents: [Document], entities: [Entity], links: [[EntityLink]],
    judgements: [Judgement] = []
  ) {
    self.documents = documents
    self.entities = entities
    self.links = links
    self.judgements = judgements
    indices = Dictionary(
      documents.enumerated().map { ($1.article.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The index of the document of an article.
  public func index(of article: ArticleID) -> Int? { indices[article] }

  /// The entity of an identifier.
  public func entity(_ id: EntityID) -> Entity? { index(of: id).map { entities[$0] } }

  /// The index of the entity of an identifier, by binary search.
  public func index(of id: EntityID) -> Int? {
    let index = entities.partitioningIndex { $0.id >= id }
    return index < entities.count && entities[index].id == id ? index : nil
  }

  /// The entity that a mention names.
  func entity(of mention: Int, in document: Int) -> Entity {
    entities[links[document][mention].entity]
  }
}
