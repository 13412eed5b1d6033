/// Decides which mentions, over all articles, name the same entity.
public struct EntityResolver: Sendable {
  public init() {}

  public func crossReference(over documents: [Document]) -> CrossReference {
    CrossReference(
      documents: documents, entities: [], links: documents.map { _ in [] })
  }
}
