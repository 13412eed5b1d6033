import NewsCore

extension ReaderState {
  /// Changes which panes there are and how they look; nil when the action is about something else.
  mutating func changePanes(_ action: Action, count: Int) -> [Effect]? {
    switch action {
    case .nextPane: rotate(count)
    case .previousPane: rotate(-count)
    case .paneLeft: focus(beside: -1)
    case .paneRight: focus(beside: 1)
    case .zoom: zoom()
    case .nextArticle: return turn(by: count)
    case .previousArticle: return turn(by: -count)
    case .widen: setMeasure(measure + 4 * count)
    case .narrow: setMeasure(measure - 4 * count)
    case .furniture: toggleFurniture()
    case .inStep: toggleInStep()
    case .align: alignPanes()
    case .anchor: return anchor()
    case .close: return closePane()
    default: return nil
    }
    return []
  }

  private mutating func rotate(_ count: Int) {
    guard panes.count > 1 else { return sayOnlyOne() }
    let index = (active + count) % panes.count
    active = index < 0 ? index + panes.count : index
  }

  /// Goes to the neighbour on the left or right, or, where panes are stacked, above or below.
  private mutating func focus(beside step: Int) {
    guard panes.indices.contains(active + step) else {
      return panes.count > 1 ? say("no pane on that side") : sayOnlyOne()
    }
    active += step
  }

  private mutating func zoom() {
    guard panes.count > 1 else { return sayOnlyOne() }
    isZoomed.toggle()
  }

  private mutating func sayOnlyOne() {
    say(panes.isEmpty ? "no article is open" : "only one pane is open")
  }

  private mutating func turn(by count: Int) -> [Effect] {
    guard let pane = activePane, let id = catalogue.neighbour(of: pane.article, by: count),
      id != pane.article
    else {
      say(panes.isEmpty ? "no article is open" : "there is no other article")
      return []
    }
    opensAccounts = false
    panes[active].turn(to: id, destination: nil)
    return [.open(id)]
  }

  private mutating func setMeasure(_ columns: Int) {
    measure = min(max(columns, Self.measures.lowerBound), Self.measures.upperBound)
    say("measure: \(measure) columns")
  }

  private mutating func toggleFurniture() {
    guard let pane = activePane, pane.furnitureCount > 0 else {
      return say(panes.isEmpty ? "no article is open" : "this article has no hidden furniture")
    }
    changePane { $0.showsFurniture.toggle() }
    let count = pane.furnitureCount
    let pieces = count == 1 ? "1 piece" : "\(count) pieces"
    say(pane.showsFurniture ? "\(pieces) of furniture hidden" : "\(pieces) of furniture shown")
  }

  private mutating func toggleInStep() {
    isInStep.toggle()
    let alone = panes.count > 1 ? "" : "; only one is open"
    say((isInStep ? "the panes scroll in step" : "each pane scrolls for itself") + alone)
    keepInStep()
  }

  private mutating func closePane() -> [Effect] {
    guard panes.count > 1 else { return [.quit] }
    opensAccounts = false
    panes.remove(at: active)
    active = min(active, panes.count - 1)
    if panes.count == 1 { isZoomed = false }
    return []
  }
}
