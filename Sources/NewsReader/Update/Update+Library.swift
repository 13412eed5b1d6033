import NewsCore

extension ReaderState {
  /// More articles are known: asks again for all that is shown.
  mutating func libraryChanged(_ progress: Progress) -> [Effect] {
    let hadSkipped = self.progress?.skipped.count ?? 0
    self.progress = progress
    if progress.isComplete, progress.skipped.count > hadSkipped {
      let count = progress.skipped.count
      warn("\(count == 1 ? "1 file" : "\(count) files") skipped; :skipped says why")
    }
    var effects: [Effect] = [.listArticles]
    for pane in panes where !effects.contains(.open(pane.article)) {
      effects.append(.open(pane.article))
    }
    return effects
  }

  /// The list of articles: opens accounts of the first story as long as there is room.
  mutating func take(_ summaries: [ArticleSummary]) -> [Effect] {
    catalogue = ArticleCatalogue(summaries)
    guard opensAccounts, let first = summaries.first else { return [] }
    let shown = activePane.flatMap { catalogue[$0.article] } ?? first
    let accounts = catalogue.accounts(of: shown.story)
    let room = PaneArrangement.comfortableCount(in: area)
    var effects: [Effect] = []
    for account in accounts where panes.count < room {
      guard !panes.contains(where: { $0.article == account.id }) else { continue }
      panes.append(Pane(article: account.id))
      effects.append(.open(account.id))
    }
    if progress?.isComplete ?? true { opensAccounts = false }
    return effects
  }

  mutating func take(_ article: OpenArticle) -> [Effect] {
    for index in panes.indices where panes[index].article == article.id {
      panes[index].show(article)
    }
    return []
  }

  mutating func failedToOpen(_ id: ArticleID, _ reason: String) {
    for index in panes.indices where panes[index].article == id {
      panes[index].failure = reason
    }
    warn(reason)
  }
}
