import NewsCore

extension ReaderState {
  /// The list on top of the panes, if one is open.
  var view: ReaderView? { views.last }

  /// The number of lines a list shows.
  var listHeight: Int { max(0, listArea.rows - 2 - (view?.screen.detailRows(in: listArea) ?? 0)) }

  /// Opens lists; nil when the action is about something else.
  mutating func openView(_ action: Action) -> [Effect]? {
    switch action {
    case .articles: return open(.articles(ArticleList()))
    case .entities: return open(.entities(EntityList()))
    case .quotations: return open(.quotations(QuotationList()))
    case .concordance: return openConcordance()
    case .review: return openReview()
    case .sources: return open { .sources(SourcesList(article: $0)) }
    case .differences: return open { .differences(DifferenceList(article: $0)) }
    case .only: return open { .only(OnlyList(article: $0)) }
    case .timeline: return open { .timeline(TimelineList(article: $0)) }
    case .overview: return open { .overview(StoryOverview(article: $0)) }
    case .designations: return open { .designations(DesignationList(article: $0)) }
    case .help: return open(.help(HelpList()))
    case .skipped: return openSkipped()
    case .searchAll: return searchAll()
    case .openCard: return openCardAtCursor()
    default: return nil
    }
  }

  /// Puts a list on top; one of the same kind that was open before comes back as it was left.
  mutating func open(_ view: ReaderView) -> [Effect] {
    if let index = views.firstIndex(where: view.isSame) {
      views.removeSubrange((index + 1)...)
      views[index].reopen(as: view)
    } else if let index = closedViews.firstIndex(where: view.isSame) {
      views.append(closedViews.remove(at: index))
      views[views.count - 1].reopen(as: view)
    } else {
      views.append(view)
    }
    fillFromState(&views[views.count - 1])
    return self.view.map(questions) ?? []
  }

  /// Changes the list on top as one of a certain kind.
  mutating func changeList(_ change: (inout any ListScreen) -> Void) {
    guard !views.isEmpty else { return }
    change(&views[views.count - 1].screen)
  }

  /// Closes the list on top.
  mutating func closeView() -> [Effect] {
    guard let view = views.popLast() else { return [] }
    if case .concordance(let list) = view, list.isSearch, let target {
      return [.findOccurrences(target.query)]
    }
    return []
  }

  /// Closes all lists; the same kinds come back as they are now.
  mutating func leaveViews() {
    for view in views {
      closedViews.removeAll { $0.isSame(as: view) }
      switch view {
      // Help begins at its top again, a split with the mention it is asked for at.
      case .help, .split: continue
      default: closedViews.append(view)
      }
    }
    closedViews = closedViews.suffix(Self.keptViews)
    views = []
  }

  static let keptViews = 8

  /// What has to be asked to fill a list.
  func questions(for view: ReaderView) -> [Effect] {
    switch view {
    case .articles: [.listArticles]
    case .entities: [.listEntities]
    case .quotations(let list): [.listQuotations(list.asked)]
    case .review: [.listReviews]
    case .ledger(let list): [.showLedger(list.place)]
    case .sources(let list): [.listSourcing(list.article)]
    case .versions(let list): [.listVersions(list.article)]
    case .differences(let list): [.compareAccounts(list.article)]
    case .only(let list): [.compareAccounts(list.article)]
    case .timeline(let list): [.compareAccounts(list.article)]
    case .designations(let list): [.compareAccounts(list.article)]
    case .overview(let list): [.compareAccounts(list.article), .listSourcing(list.article)]
    case .split(let split): [.findOccurrences(.entity(split.subject.id))]
    case .card(let card): [.showCard(card.id)]
    case .concordance(let list):
      if list.isSearch {
        list.query.isEmpty ? [] : [.findOccurrences(.text(list.query))]
      } else {
        []
      }
    case .help, .skipped: []
    }
  }

  /// Fills a list with what is known already.
  private func fillFromState(_ view: inout ReaderView) {
    switch view {
    case .articles(var list):
      list.take(catalogue.summaries)
      view = .articles(list)
    case .concordance(var list) where !list.isSearch:
      list.take(target?.lines ?? [])
      view = .concordance(list)
    default: break
    }
  }

  private mutating func openConcordance() -> [Effect] {
    guard target != nil else {
      say("no target yet: * on a name makes it one, / searches")
      return []
    }
    closedViews.removeAll { $0.isSame(as: .concordance(ConcordanceList(isSearch: false))) }
    return open(.concordance(ConcordanceList(isSearch: false)))
  }

  /// Opens the review list at the mention under the cursor, when that is in doubt.
  private mutating func openReview() -> [Effect] {
    let mention = views.isEmpty ? mentionAtCursor : nil
    let effects = open(.review(ReviewList()))
    if let mention, case .review(var list)? = view {
      list.seek(mention)
      views[views.count - 1] = .review(list)
    }
    return effects
  }

  /// Opens what changed between the versions of the selected article.
  mutating func openVersions() -> [Effect] {
    guard case .articles(let list)? = view, let article = list.selectedArticle else { return [] }
    if list.isStorySelected { return sayToChooseAccount("versions are of one article") }
    return open(.versions(VersionList(article: article.id)))
  }

  mutating func sayToChooseAccount(_ reason: String) -> [Effect] {
    say("\(reason); choose an account below")
    return []
  }

  /// Opens all versions of the words of a quotation.
  mutating func openLedger(at place: Place) -> [Effect] {
    open(.ledger(LedgerList(place: place)))
  }

  private mutating func openSkipped() -> [Effect] {
    let skipped = progress?.skipped ?? []
    guard !skipped.isEmpty else {
      say("no file was skipped")
      return []
    }
    closedViews.removeAll { $0.isSame(as: .skipped(SkippedList([]))) }
    return open(.skipped(SkippedList(skipped)))
  }

  private mutating func searchAll() -> [Effect] {
    let effects = open(.concordance(ConcordanceList(isSearch: true)))
    guard case .concordance(let list)? = view else { return effects }
    prompt = Prompt(purpose: .filter(before: list.query), editor: LineEditor(list.query))
    return effects
  }

  /// Opens the card of the name at the cursor, or all versions of the quotation.
  private mutating func openCardAtCursor() -> [Effect] {
    guard let pane = activePane, let content = pane.content, let found = pane.spot else {
      say("no name or quotation on this line")
      return []
    }
    let walked = isOnQuotation ? pane.quotation(at: pane.cursor) : nil
    switch walked.map({ .quotation($0) }) ?? found {
    case .mention(let index):
      let place = Place(article: content.id, span: content.document.mentions[index].span)
      return openCard(content.links[index], reason: content.links[index].reason, at: place)
    case .quotation(let index):
      let span = content.document.quotations[index].span
      return openLedger(at: Place(article: content.id, span: span))
    }
  }

  private mutating func openCard(
    _ link: MentionLink, reason: String, at place: Place
  ) -> [Effect] {
    let card = CardList(
      id: link.entity, name: link.name, kind: link.kind, reason: reason, origin: place)
    return open(.card(card))
  }
}
