import NewsCore

extension ReaderState {
  /// Takes in where something occurs: for the target, and for lists of places.
  mutating func takeOccurrences(
    _ query: TargetQuery, _ lines: [ConcordanceLine], _ isPartial: Bool
  ) -> [Effect] {
    var effects: [Effect] = []
    if target?.query == query {
      target?.take(lines, isPartial: isPartial)
      effects = goToAwaitedPlace()
    }
    let isTarget = target?.query == query
    changeViews { view in
      if case .split(var list) = view, query == .entity(list.subject.id) {
        list.take(lines)
        view = .split(list)
      }
      guard case .concordance(var list) = view else { return }
      let isWanted = list.isSearch ? query == .text(list.query) : isTarget
      guard isWanted else { return }
      list.take(lines, isPartial: isPartial)
      view = .concordance(list)
    }
    return effects
  }

  /// Takes in what is wrong with words that are searched for; what was found before them stays.
  mutating func takeProblem(_ problem: QueryProblem, of words: String) {
    changeViews { view in
      guard case .concordance(var list) = view, list.isSearch, list.query == words else { return }
      list.problem = problem.text
      view = .concordance(list)
    }
  }

  mutating func takeEntities(_ rows: [EntityRow], _ isPartial: Bool) -> [Effect] {
    changeViews { view in
      guard case .entities(var list) = view else { return }
      list.take(rows, isPartial: isPartial)
      view = .entities(list)
    }
    offerEntities(rows)
    return offerNames(rows, isPartial: isPartial)
  }

  mutating func takeFoundEntities(_ rows: [EntityRow]) {
    changeViews { view in
      guard case .entities(var list) = view else { return }
      list.add(rows)
      view = .entities(list)
    }
    offerFoundNames(rows)
  }

  mutating func takeReviews(_ rows: [ReviewRow]) {
    changeViews { view in
      guard case .review(var list) = view else { return }
      list.take(rows)
      view = .review(list)
    }
  }

  /// Takes in an answer, unless something else has been asked since.
  mutating func takeQuotations(_ answer: QuotationAnswer, to query: QuotationQuery) {
    changeViews { view in
      guard case .quotations(var list) = view, list.asked == query else { return }
      list.take(answer)
      view = .quotations(list)
    }
  }

  mutating func takeLedger(_ place: Place, _ entry: LedgerEntry?) {
    let catalogue = catalogue
    changeViews { view in
      guard case .ledger(var list) = view, list.place == place else { return }
      list.take(entry, in: catalogue)
      view = .ledger(list)
    }
  }

  mutating func takeSourcing(_ article: ArticleID, _ rows: [Sourcing]) {
    changeViews { view in
      switch view {
      case .sources(var list) where list.article == article:
        list.take(rows)
        view = .sources(list)
      case .overview(var list) where list.article == article:
        list.take(rows)
        view = .overview(list)
      default: break
      }
    }
  }

  mutating func takeVersions(_ article: ArticleID, _ versions: [ArticleVersion]) {
    changeViews { view in
      guard case .versions(var list) = view, list.article == article else { return }
      list.take(versions)
      view = .versions(list)
    }
  }

  mutating func takeCard(_ id: EntityID, _ card: EntityCard?) -> [Effect] {
    var effects: [Effect] = []
    changeViews { view in
      guard case .card(var list) = view, list.id == id else { return }
      if card == nil, let heir = list.heir {
        list.turn(to: heir)
        effects = [.showCard(heir)]
      } else {
        list.take(card)
      }
      view = .card(list)
    }
    return effects
  }

  mutating func takeSummariesIntoLists() {
    let summaries = catalogue.summaries
    changeViews { view in
      guard case .articles(var list) = view else { return }
      list.take(summaries)
      view = .articles(list)
    }
  }

  /// What the open lists show is asked for again.
  var questionsOfViews: [Effect] {
    views.flatMap { view -> [Effect] in
      if case .articles = view { [] } else { questions(for: view) }
    }
  }

  /// What is offered while a name is typed is asked for again.
  var questionsOfPrompt: [Effect] {
    switch prompt?.purpose {
    case .merge?: [.listEntities]
    case .quotations?: [.listSpeakers, .listEntities]
    default: []
    }
  }

  /// Goes where a list promised to go, once it is known where that is.
  private mutating func goToAwaitedPlace() -> [Effect] {
    guard let awaited, let target else { return [] }
    self.awaited = nil
    let place: Place?
    switch awaited {
    case .first: place = target.lines?.first?.place
    case .firstIn(let article):
      place = target.lines?.first { $0.place.article == article }?.place
    case .steps(let count):
      message = nil
      return count == 0 ? [] : walkTarget(count)
    }
    guard let place else {
      say("\(target.name) occurs nowhere now")
      return []
    }
    return goToHit(place)
  }

  mutating func changeViews(_ change: (inout ReaderView) -> Void) {
    for index in views.indices { change(&views[index]) }
  }
}
