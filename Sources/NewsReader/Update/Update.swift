import NewsCore

extension ReaderState {
  /// Takes in an event and returns what is to be done about it.
  public mutating func update(_ event: Event) -> [Effect] {
    var effects: [Effect] = []
    switch event {
    case .key(let key): effects = type(key)
    case .mouse(let mouse): effects = take(mouse)
    case .paste(let text): effects = paste(text)
    case .resize(let size):
      self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    case .libraryChanged(let progress): effects = libraryChanged(progress)
    case .articles(let summaries): effects = take(summaries)
    case .opened(let article): effects = take(article)
    case .openFailed(let id, let reason): failedToOpen(id, reason)
    case .occurrences(let query, let lines, let isPartial):
      effects = takeOccurrences(query, lines, isPartial)
    case .searchProblem(let words, let problem): takeProblem(problem, of: words)
    case .entities(let rows, let isPartial): effects = takeEntities(rows, isPartial)
    case .foundEntities(let rows): takeFoundEntities(rows)
    case .quotations(let query, let answer): takeQuotations(answer, to: query)
    case .speakers(let speakers): takeSpeakers(speakers)
    case .card(let id, let card): effects = takeCard(id, card)
    case .corrected(let outcome): effects = take(outcome)
    case .reviews(let rows): takeReviews(rows)
    case .ledger(let place, let entry): takeLedger(place, entry)
    case .sourcing(let article, let rows): takeSourcing(article, rows)
    case .compared(let article, let comparison): takeComparison(article, comparison)
    case .anchors(let anchors): take(anchors)
    case .versions(let article, let versions): takeVersions(article, versions)
    case .message(let text): say(text)
    }
    arrange()
    return effects
  }

  /// Gives every visible pane its place and breaks its lines anew where that changed.
  mutating func arrange() {
    active = min(max(0, active), max(0, panes.count - 1))
    guard !isTooSmall else { return }
    for (index, rect) in paneRects.enumerated() {
      if let rect { panes[index].arrange(in: rect, measure: measure) }
    }
    let height = listHeight
    changeList { $0.list.follow(height: height) }
    if case .merge(var choice)? = prompt?.purpose {
      choice.list.follow(height: choiceRows)
      prompt?.purpose = .merge(choice)
    }
  }
}
