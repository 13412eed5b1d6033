/// Measures how well texts are grouped into stories, from the texts alone.
public struct StoryEvaluator: Sendable {
  public init() {}

  public func evaluation(of texts: [MarkedStoryText]) -> StoryEvaluation {
    var grouper = StoryGrouper()
    grouper.add(texts.map(document))
    var stories = Array(repeating: "", count: texts.count)
    for story in grouper.stories() {
      for article in story.articles { stories[article] = story.id }
    }
    let marked = counted(texts)
    return StoryEvaluation(
      stories: stories, marked: marked.count, bCubed: bCubed(of: texts, marked, stories),
      errors: errors(in: texts, marked, stories))
  }

  /// The texts with a story; of several with one name the last, as other scorers have it.
  private func counted(_ texts: [MarkedStoryText]) -> [Int] {
    let last = Dictionary(texts.indices.map { (texts[$0].name, $0) }, uniquingKeysWith: max)
    return texts.indices.filter { texts[$0].story != nil && last[texts[$0].name] == $0 }
  }

  /// Summed up text by text, as other scorers do, so that the last decimal is theirs.
  private func bCubed(
    of texts: [MarkedStoryText], _ marked: [Int], _ stories: [String]
  ) -> Ratios {
    let own = Dictionary(grouping: marked) { stories[$0] }.mapValues { Set($0) }
    let gold = Dictionary(grouping: marked) { texts[$0].story }.mapValues { Set($0) }
    var (precision, recall) = (0.0, 0.0)
    for text in marked {
      guard let found = own[stories[text]], let wanted = gold[texts[text].story] else { continue }
      let common = Double(found.intersection(wanted).count)
      precision += common / Double(found.count)
      recall += common / Double(wanted.count)
    }
    let total = Double(max(1, marked.count))
    return Ratios(precision: precision / total, recall: recall / total)
  }

  /// The text as a file, cut into words and sentences, as the grouper needs no more.
  private func document(of text: MarkedStoryText) -> Document {
    let imported = try? ArticleImporter().article(
      from: text.text.bytes, id: ArticleID(text.name), fileName: "\(text.name).txt")
    let article = imported ?? LineArticleReader().article(named: text.name, text.text)
    return StoryGrouper.document(of: article)
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
