import NewsCore

extension ReaderState {
  /// Takes in what the mouse did.
  mutating func take(_ mouse: MouseEvent) -> [Effect] {
    guard !isTooSmall else { return [] }
    message = nil
    pending = PendingKeys()
    if let effects = takeInChoice(mouse) { return effects }
    if !views.isEmpty { return takeInList(mouse) }
    guard
      let index = paneRects.firstIndex(where: { $0?.contains(mouse.position) ?? false })
    else { return [] }
    switch mouse.action {
    case .wheelDown: scrollPane(index, by: Self.wheelLines)
    case .wheelUp: scrollPane(index, by: -Self.wheelLines)
    case .click, .doubleClick:
      if prompt != nil { prompt = nil }
      isWalking = false
      active = index
      return click(at: mouse.position, isDouble: mouse.action == .doubleClick)
    }
    return []
  }

  static let wheelLines = 3

  /// Chooses among the names that a merge offers, and merges at the second click; nil elsewhere.
  private mutating func takeInChoice(_ mouse: MouseEvent) -> [Effect]? {
    guard let prompt, case .merge(var choice) = prompt.purpose else { return nil }
    let rows = min(choiceRows, choice.list.count)
    let row = mouse.position.row - (area.endRow - rows)
    guard (0..<rows).contains(row) else { return nil }
    switch mouse.action {
    case .wheelDown: choice.list.scroll(Self.wheelLines, height: rows)
    case .wheelUp: choice.list.scroll(-Self.wheelLines, height: rows)
    case .click, .doubleClick: choice.select(choice.list.top + row)
    }
    self.prompt?.purpose = .merge(choice)
    return mouse.action == .doubleClick ? merge(choice) : []
  }

  private mutating func scrollPane(_ index: Int, by lines: Int) {
    panes[index].scroll(lines)
    if index == active { keepInStep() }
  }

  /// Places the cursor; a name becomes the target, and its card opens at the second click.
  private mutating func click(at position: Position, isDouble: Bool) -> [Effect] {
    let pane = panes[active]
    let geometry = PaneGeometry(rect: pane.rect, measure: measure)
    let row = position.row - geometry.textRow
    guard row >= 0, pane.content != nil else { return [] }
    if geometry.hasOverview && position.column == geometry.overviewColumn {
      let line = pane.layout.lines.count * row / max(1, geometry.textRows)
      changePane { $0.scroll(line - pane.viewport.height / 2 - pane.viewport.top) }
      keepInStep()
      return []
    }
    let line = pane.viewport.top + row
    guard pane.layout.lines.indices.contains(line), !pane.layout.lines[line].isBlank else {
      return []
    }
    let column = max(0, position.column - geometry.textColumn)
    changePane {
      $0.cursor = $0.offset(atColumn: column, inLine: line)
      $0.goal = column
    }
    let end = panes[active].column(of: panes[active].cursor, inLine: line)
    guard column <= end + 1, panes[active].mention(at: panes[active].cursor) != nil else {
      return []
    }
    return isDouble
      ? openView(.openCard) ?? [] : followTarget(.makeTarget, count: 1) ?? []
  }

  private mutating func takeInList(_ mouse: MouseEvent) -> [Effect] {
    let height = listHeight
    switch mouse.action {
    case .wheelDown: changeList { $0.list.scroll(Self.wheelLines, height: height) }
    case .wheelUp: changeList { $0.list.scroll(-Self.wheelLines, height: height) }
    case .click, .doubleClick:
      let row = mouse.position.row - area.row - 2
      guard (0..<height).contains(row), let list = view?.screen.list,
        list.top + row < list.count
      else { return [] }
      changeList { $0.list.select($0.list.top + row) }
      if mouse.action == .doubleClick {
        prompt = nil
        return choose()
      }
    }
    return []
  }
}
