/// Measures how well texts are grouped into stories, from the texts alone.
public struct StoryEvaluator: Sendable {
  public init() {}

  public func evaluation(of texts: [MarkedStoryText]) -> StoryEvaluation {
    var grouper = StoryGrouper()
    grouper.add(texts.map(document))
    var stories = Array(repeating: "", count: texts.count)
    for story in grouper.stories {
      for article in story.articles { stories[article] = story.id }
    }
    let marked = texts.indices.filter { texts[$0].story != nil }
    let figures = ClusterScorer().figures(
      of: marked.map {
        ClusteredMention(pool: "", chain: texts[$0].story ?? "", cluster: stories[$0])
      })
    return StoryEvaluation(
      stories: stories, marked: marked.count, bCubed: figures.bCubed,
      errors: errors(in: texts, marked, stories))
  }

  /// The text as a file, cut into words and sentences, as the grouper needs no more.
  private func document(of text: MarkedStoryText) -> Document {
    let imported = try? ArticleImporter().article(
      from: text.text.bytes, id: ArticleID(text.name), fileName: "\(text.name).txt")
    let article = imported ?? LineArticleReader().article(named: text.name, text.text)
    var document = Document(article: article)
    document.tokens = Tokenizer().tokens(in: document.article)
    document.sentences = SentenceSplitter().sentences(in: document)
    return document
  }

  private func errors(
    in texts: [MarkedStoryText], _ marked: [Int], _ stories: [String]
  ) -> [StoryError] {
    let own = Dictionary(grouping: marked) { stories[$0] }
    let gold = Dictionary(grouping: marked) { texts[$0].story ?? "" }
    let merges = own.values.filter { group in
      Set(group.map { texts[$0].story }).count > 1
    }.map { StoryError(isMerge: true, parts: parts(of: $0, in: texts) { texts[$0].story ?? "" }) }
    let splits = gold.values.filter { group in Set(group.map { stories[$0] }).count > 1 }
      .map { StoryError(isMerge: false, parts: parts(of: $0, in: texts) { stories[$0] }) }
    return (merges + splits).sorted { $0.parts.joined().joined() < $1.parts.joined().joined() }
  }

  private func parts(
    of group: [Int], in texts: [MarkedStoryText], by name: (Int) -> String
  ) -> [[String]] {
    Dictionary(grouping: group, by: name).values.map { part in
      part.map { String(texts[$0].text[texts[$0].text.span].prefix(80)) }
    }.sorted { $0.joined() < $1.joined() }
  }
}
