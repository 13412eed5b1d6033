/// Decides which mentions, over all articles, name the same entity.
///
/// An article is read first by itself, then with the other accounts of its story; equal full names
/// are one entity everywhere. The order of the articles changes no entity and no link.
public struct EntityResolver: Sendable {
  public init() {}

  public func crossReference(over documents: [Document]) -> CrossReference {
    var table = FormTable()
    let forms = documents.map { document in
      document.mentions.map { table.form(of: $0, in: document.text) }
    }
    let stories = stories(of: documents, forms)
    let titles = zip(documents, forms).map(titles)
    var titlesOfStories: [String: [Int: TitleEvidence]] = [:]
    for (document, shown) in zip(documents, titles) {
      titlesOfStories[document.article.story, default: [:]].merge(shown) { left, right in
        var both = left
        both.formUnion(right)
        return both
      }
    }
    let names = Dictionary(
      uniqueKeysWithValues: stories.map { story, members in
        (story, StoryNames(members, of: table.forms, titles: titlesOfStories[story] ?? [:]))
      })
    let bodies = stories.mapValues { OrganisationResolver($0, of: table.forms) }
    var assembler = EntityAssembler(forms: table.forms)
    for (index, document) in documents.enumerated() {
      let story = document.article.story
      guard let names = names[story], let bodies = bodies[story] else { continue }
      var resolver = ArticleResolver(
        document: document, forms: forms[index], titles: titles[index], table: table.forms,
        names: names, bodies: bodies)
      assembler.add(resolver.resolutions(), document: index, story: story)
    }
    return assembler.crossReference(over: documents)
  }

  /// For each form of a person's name in an article what the titles before it say.
  private func titles(in document: Document, _ forms: [Int]) -> [Int: TitleEvidence] {
    var found: [Int: TitleEvidence] = [:]
    for (mention, form) in zip(document.mentions, forms) where mention.kind == .person {
      guard let title = mention.title else { continue }
      found[form, default: TitleEvidence()].add(
        title: document.text.bytes.span.extracting(title.range))
    }
    return found
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
