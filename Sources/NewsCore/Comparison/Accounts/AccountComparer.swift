/// Compares accounts of one event.
public struct AccountComparer: Sendable {
  public init() {}

  public func comparison(of reference: CrossReference) -> Comparison {
    let documents = reference.documents
    return Comparison(
      documents: documents,
      accounts: documents.indices.map {
        ComparedAccount(document: $0, words: 0, independentOf: [])
      }, links: PassageAligner().links(among: documents))
  }
}
