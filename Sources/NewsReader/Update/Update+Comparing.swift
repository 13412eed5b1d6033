import NewsCore

extension ReaderState {
  /// Walks what the active account says otherwise than others, or alone; nil when the action is about
  /// something else.
  mutating func walkComparison(_ action: Action, count: Int) -> [Effect]? {
    switch action {
    case .nextDifference, .previousDifference, .nextOnly, .previousOnly: break
    default: return nil
    }
    guard let pane = activePane, pane.content != nil else { return [] }
    guard compared.contains(pane.article) else {
      awaitedSteps = AwaitedSteps(article: pane.article, action: action, count: count)
      say("comparing…")
      return [.compareAccounts(pane.article)]
    }
    step(action, count: count, in: pane.article)
    return []
  }

  /// Takes in how accounts compare; it is kept unless the panes show another story by now.
  mutating func takeComparison(_ article: ArticleID, _ comparison: AccountComparison) {
    let isShown = activePane.map { comparison.accounts.contains($0.article) } ?? true
    if isShown || compared.comparison == nil { compared.take(comparison) }
    changeViews { view in
      guard var list = view.screen as? any ComparisonScreen, list.article == article else { return }
      list.take(comparison)
      view.screen = list
    }
    guard let steps = awaitedSteps, steps.article == article else { return }
    awaitedSteps = nil
    guard activePane?.article == article else { return }
    message = nil
    step(steps.action, count: steps.count, in: article)
  }

  /// Opens a list about the article of the selected line, else of the active pane.
  mutating func open(_ view: (ArticleID) -> ReaderView) -> [Effect] {
    guard let article = selectedArticle ?? activePane?.article else {
      say("no article is open")
      return []
    }
    return open(view(article))
  }

  /// Goes to the selected difference, in all panes whose accounts have a value.
  mutating func choose(in list: DifferenceList) -> [Effect] {
    guard let difference = list.selectedDifference, let place = list.selectedPlace else {
      return []
    }
    return leave(for: place, and: difference.values.map(\.place))
  }

  /// Goes to the selected designation, in all panes whose accounts have one.
  mutating func choose(in list: DesignationList) -> [Effect] {
    let places = list.selectedPlaces
    return places.first.map { leave(for: $0, and: places) } ?? []
  }

  /// Goes to a place, and in the other panes to the first of the places in their articles; panes that
  /// have none of the places turn to articles that do.
  private mutating func leave(for place: Place, and places: [Place]) -> [Effect] {
    leaveViews()
    var effects = jump(to: Location(article: place.article, offset: place.span.start))
    let shown = Set(panes.map(\.article))
    var others = places.filter { !shown.contains($0.article) }
    for index in panes.indices where index != active {
      if let other = places.first(where: { $0.article == panes[index].article }) {
        if panes[index].content != nil { panes[index].place(at: other.span.start) }
      } else if let other = others.first {
        others.removeAll { $0.article == other.article }
        opensAccounts = false
        panes[index].turn(to: other.article, destination: other.span.start)
        effects.append(.open(other.article))
      }
    }
    return effects
  }

  private mutating func step(_ action: Action, count: Int, in article: ArticleID) {
    guard compared.comparison?.accounts.count ?? 0 > 1 else {
      return say("there is no other account of its story")
    }
    switch action {
    case .nextDifference, .previousDifference:
      let values = compared.findings.differing(in: article)
      let step = action == .nextDifference ? count : -count
      guard let index = walkSpans(values.map(\.span), step, of: "difference") else { return }
      say(description(of: values[index].row, in: article))
    default:
      let rows = compared.findings.lone(in: article)
      let step = action == .nextOnly ? count : -count
      guard let index = walkSpans(rows.map(\.place.span), step, of: "passage of its own") else {
        return
      }
      say("only here: \(rows[index].kind.rawValue)")
    }
  }

  /// `votes · rounder: 18 million in Harbour Standard, 17.9 million in Meridian Review`.
  private func description(of row: DifferenceRow, in article: ArticleID) -> String {
    let others = row.values.filter { $0.place.article != article }.map {
      "\($0.text) in \(label(of: $0.place.article))"
    }
    return "\(row.what) · \(row.verdict.rawValue): " + others.joined(separator: ", ")
  }
}
