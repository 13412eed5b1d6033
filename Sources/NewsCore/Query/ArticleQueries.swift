extension CrossReference {
  /// A line for each article, in the order of the articles.
  public func summaries() -> [ArticleSummary] {
    documents.indices.map(summary)
  }

  /// An article with what its mentions name; nil when there is none of that name.
  public func article(_ id: ArticleID) -> OpenArticle? {
    guard let index = index(of: id) else { return nil }
    let mentionLinks = links[index].map { link in
      let entity = entities[link.entity]
      return MentionLink(
        entity: entity.id, name: entity.name, kind: entity.kind, reason: link.reason,
        isCertain: link.isCertain, origin: link.origin)
    }
    return OpenArticle(
      summary: summary(of: index), document: documents[index], links: mentionLinks)
  }

  private func summary(of index: Int) -> ArticleSummary {
    let document = documents[index]
    let persons = Set(links[index].lazy.map(\.entity).filter { entities[$0].kind == .person })
    return ArticleSummary(
      id: document.article.id, title: document.title, story: document.story,
      publication: document.article.metadata.publication,
      published: document.article.metadata.published,
      words: document.wordCount,
      persons: persons.count,
      quotations: document.quotations.count { $0.kind != .indirect })
  }
}
