import NewsCore

extension ReaderState {
  /// More articles are known: asks again for all that is shown.
  mutating func libraryChanged(_ progress: Progress) -> [Effect] {
    let hadSkipped = self.progress?.skipped.count ?? 0
    self.progress = progress
    compared.take(nil)
    if message == .reloading, progress.isComplete {
      say(progress.done == 1 ? "1 file read again" : "\(progress.done) files read again")
    }
    if progress.isComplete, progress.skipped.count > hadSkipped {
      let count = progress.skipped.count
      warn("\(count == 1 ? "1 file" : "\(count) files") skipped; :skipped says why")
    }
    var effects: [Effect] = [.listArticles]
    let anchor = (target?.anchor?.article).map { [$0] } ?? []
    for article in panes.map(\.article) + anchor where !effects.contains(.open(article)) {
      effects.append(.open(article))
    }
    if let target { effects.append(.findOccurrences(target.query)) }
    return effects + questionsOfViews + questionsOfPrompt
  }

  /// The list of articles: opens accounts of the first story as long as there is room.
  ///
  /// A list may have been asked for before all articles were read and come after; so no list is
  /// known to be the last.
  mutating func take(_ summaries: [ArticleSummary]) -> [Effect] {
    catalogue = ArticleCatalogue(summaries)
    takeSummariesIntoLists()
    guard opensAccounts, let first = summaries.first else { return [] }
    let shown = activePane.flatMap { catalogue[$0.article] } ?? first
    let accounts = catalogue.neighbours(of: shown)
    let room = PaneArrangement.comfortableCount(in: area)
    var effects: [Effect] = []
    for account in accounts where panes.count < room {
      guard !panes.contains(where: { $0.article == account.id }) else { continue }
      panes.append(Pane(article: account.id))
      effects.append(.open(account.id))
    }
    return effects
  }

  mutating func take(_ article: OpenArticle) -> [Effect] {
    if let pane = activePane, pane.article == article.id, pane.content == nil,
      let notice = article.document.article.notices.first
    {
      say(notice)
    }
    let isNew = panes.contains { pane in
      pane.article == article.id
        && pane.content?.document.article.key != article.document.article.key
    }
    for index in panes.indices where panes[index].article == article.id {
      panes[index].show(article)
    }
    dropAnchor(lostIn: article)
    speakers.add(article)
    changeViews { view in
      guard case .card(var card) = view else { return }
      card.explain(by: article)
      view = .card(card)
    }
    nameTarget(by: article)
    return anchorTarget(in: article) + questionOfComparison(about: article)
      + (isNew ? takeAsRead(article.id) : [])
  }

  /// The accounts of an article's story are compared as soon as all are there and one is open.
  private func questionOfComparison(about article: OpenArticle) -> [Effect] {
    guard progress?.isComplete ?? false, article.id == activePane?.article,
      !compared.contains(article.id),
      let story = catalogue[article.id]?.story, catalogue.accounts(of: story).count > 1
    else { return [] }
    return [.compareAccounts(article.id)]
  }

  /// Calls the target as its entity is called now.
  private mutating func nameTarget(by article: OpenArticle) {
    guard case .entity(let id)? = target?.query,
      let link = article.links.first(where: { $0.entity == id })
    else { return }
    target?.rename(to: .entity(id), name: link.name)
  }

  /// Finds the target again by the mention last visited, in case its entity goes by another
  /// identifier now.
  private mutating func anchorTarget(in article: OpenArticle) -> [Effect] {
    guard let target, case .entity(let id) = target.query, let anchor = target.anchor,
      anchor.article == article.id,
      let mention = article.document.mentions.firstIndex(where: { $0.span == anchor.span }),
      article.links[mention].entity != id
    else { return [] }
    let link = article.links[mention]
    self.target?.rename(to: .entity(link.entity), name: link.name)
    return [.findOccurrences(.entity(link.entity))]
  }

  mutating func failedToOpen(_ id: ArticleID, _ reason: String) {
    for index in panes.indices where panes[index].article == id {
      panes[index].failure = reason
    }
    warn(reason)
  }
}
