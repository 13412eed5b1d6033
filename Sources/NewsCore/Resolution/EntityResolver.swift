/// Decides which mentions, over all articles, name the same entity.
///
/// An article is read first by itself, then with the other accounts of its story; equal full names are one
/// entity everywhere. The order of the articles changes no entity and no link.
public struct EntityResolver: Sendable {
  public init() {}

  public func crossReference(over documents: [Document]) -> CrossReference {
    var table = FormTable()
    let forms = documents.map { document in
      document.mentions.map { table.form(of: $0, in: document.text) }
    }
    let stories = stories(of: documents, forms)
    let names = stories.mapValues { StoryNames($0, of: table.forms) }
    let bodies = stories.mapValues { OrganisationResolver($0, of: table.forms) }
    var assembler = EntityAssembler(forms: table.forms)
    for (index, document) in documents.enumerated() {
      let story = document.article.story
      guard let names = names[story], let bodies = bodies[story] else { continue }
      var resolver = ArticleResolver(
        document: document, forms: forms[index], table: table.forms, names: names, bodies: bodies)
      assembler.add(resolver.resolutions(), document: index, story: story)
    }
    return assembler.crossReference(over: documents)
  }

  /// The forms that occur in each story.
  private func stories(of documents: [Document], _ forms: [[Int]]) -> [String: Set<Int>] {
    var stories: [String: Set<Int>] = [:]
    for (index, document) in documents.enumerated() {
      stories[document.article.story, default: []].formUnion(forms[index])
    }
    return stories
  }
}
