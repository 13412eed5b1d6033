import NewsCore

extension ReaderState {
  /// Goes back, to marks, and sets them; nil when the action is about something else.
  mutating func followTrail(_ action: Action, count: Int, letter: Character?) -> [Effect]? {
    switch action {
    case .back: return goBack(count)
    case .setMark: setMark(letter)
    case .goToMark: return goToMark(letter)
    default: return nil
    }
    return []
  }

  /// Shows a place: in the active pane, in the pane that has the article, or in the active one
  /// again.
  mutating func jump(to location: Location) -> [Effect] {
    isWalking = false
    rememberPlace()
    return show(location)
  }

  /// Shows a place without a step on the trail.
  mutating func show(_ location: Location) -> [Effect] {
    guard !panes.isEmpty else {
      panes = [Pane(article: location.article, destination: location.offset)]
      return [.open(location.article)]
    }
    if panes[active].article != location.article,
      let other = panes.firstIndex(where: { $0.article == location.article })
    {
      active = other
    }
    let isOpen = panes[active].article == location.article
    panes[active].turn(to: location.article, destination: location.offset)
    keepInStep()
    if isOpen { return [] }
    opensAccounts = false
    return [.open(location.article)]
  }

  /// Puts the present place on the trail.
  mutating func rememberPlace() {
    guard let pane = activePane else { return }
    trail.push(
      Trail.Step(pane: active, location: Location(article: pane.article, offset: pane.cursor)))
  }

  private mutating func goBack(_ count: Int) -> [Effect] {
    isWalking = false
    var step: Trail.Step?
    for _ in 0..<count {
      guard let popped = trail.pop() else { break }
      step = popped
    }
    guard let step else {
      say("this is where the trail begins")
      return []
    }
    active = min(step.pane, panes.count - 1)
    return show(step.location)
  }

  private mutating func setMark(_ letter: Character?) {
    guard let pane = activePane, let letter else { return }
    marks[letter] = Location(article: pane.article, offset: pane.cursor)
    say("marked as \(letter); '\(letter) comes back here")
  }

  private mutating func goToMark(_ letter: Character?) -> [Effect] {
    guard let letter, let location = marks[letter] else {
      warn("no place is marked \(letter.map { String($0) } ?? "so")")
      return []
    }
    return jump(to: location)
  }
}
