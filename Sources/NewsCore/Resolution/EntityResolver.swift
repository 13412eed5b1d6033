/// Decides which mentions, over all articles, name the same entity.
///
/// An article is read first by itself, then with the other accounts of its story, then with the
/// articles of the archive that share rare words with it; equal full names are one entity
/// everywhere. The order of the articles changes no entity and no link.
public struct EntityResolver: Sendable {
  private let stories: EntityIndex.Stories

  public init(stories: EntityIndex.Stories = .folders) {
    self.stories = stories
  }

  public func crossReference(over documents: [Document]) -> CrossReference {
    var index = EntityIndex(stories: stories)
    for document in documents { index.add(document) }
    var assembler = EntityAssembler()
    for number in documents.indices {
      assembler.add(index.mentions(ofArticle: number), document: number)
    }
    return assembler.crossReference(over: documents, in: &index)
  }
}
