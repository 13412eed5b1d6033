import NewsCore

extension ReaderState {
  /// Does what a key asks for while a list is open.
  mutating func performInList(_ action: Action, count: Int) -> [Effect] {
    if moveInList(action, count: count) { return [] }
    switch action {
    case .filter: return beginFilter()
    case .indirect: return turnIndirect()
    case .choose: return choose()
    case .nextGroup: turnGroup(by: count)
    case .previousGroup: turnGroup(by: -count)
    case .makeTarget: return followSelected()
    case .openCard: return openSelectedCard()
    case .openInNewPane: return openSelectedInNewPane()
    case .openStory: return openStory()
    case .nextParagraph: moveStories(count)
    case .previousParagraph: moveStories(-count)
    case .versions: return openVersions()
    case .toggleRead: return toggleRead()
    case .paneRight: moveColumns(by: count)
    case .paneLeft: moveColumns(by: -count)
    case .copy: return copySelected()
    case .cancel: return cancelList()
    case .close: return closeView()
    case .mark, .markAll: mark(all: action == .markAll)
    case .judgeSame: return judge(.same)
    case .judgeDifferent: return judge(.different)
    case .judgeUnsure: return judge(.unsure)
    default: return correct(action) ?? openView(action) ?? performAnywhere(action)
    }
    return []
  }

  private mutating func moveInList(_ action: Action, count: Int) -> Bool {
    let height = listHeight
    let step: Int
    switch action {
    case .lineDown: step = count
    case .lineUp: step = -count
    case .pageDown: step = max(1, height - 1) * count
    case .pageUp: step = -max(1, height - 1) * count
    case .halfPageDown: step = max(1, height / 2) * count
    case .halfPageUp: step = -max(1, height / 2) * count
    case .start: step = -PendingKeys.largestCount * PendingKeys.largestCount
    case .end: step = PendingKeys.largestCount * PendingKeys.largestCount
    default: return false
    }
    changeList { $0.list.select($0.list.selected + step) }
    return true
  }

  private mutating func moveStories(_ count: Int) {
    guard case .articles(var list)? = view else { return }
    list.moveStories(count)
    views[views.count - 1] = .articles(list)
  }

  private mutating func moveColumns(by count: Int) {
    guard var table = view?.screen as? any AccountTable else { return }
    let room = table.room(listArea.columns - 3)
    guard table.columns.move(by: count, room: room) else {
      return say(
        table.columns.count <= room
          ? "all accounts are shown" : "there is no account further \(count > 0 ? "right" : "left")"
      )
    }
    views[views.count - 1].screen = table
  }

  private mutating func beginFilter() -> [Effect] {
    guard let view else { return [] }
    if case .quotations(let list) = view { return beginQuery(over: list) }
    let words: String
    if case .concordance(let list) = view, list.isSearch {
      words = list.query
    } else {
      words = view.screen.list.filter
    }
    prompt = Prompt(purpose: .filter(before: words), editor: LineEditor(words))
    return []
  }

  private mutating func cancelList() -> [Effect] {
    if case .quotations(let list)? = view, list.query != .everything { return ask(.everything) }
    guard let view, !view.screen.list.filter.isEmpty else { return closeView() }
    changeList { $0.list.setFilter("") }
    return []
  }

  private mutating func turnGroup(by count: Int) {
    switch view {
    case .articles(var list)?:
      list.turnOrder(by: count)
      views[views.count - 1] = .articles(list)
    case .entities(var list)?:
      list.turnKind(by: count)
      views[views.count - 1] = .entities(list)
    case .quotations(var list)?:
      list.turnOrder()
      views[views.count - 1] = .quotations(list)
    case .sources(var list)?:
      list.turn(by: count)
      views[views.count - 1] = .sources(list)
    case .differences(var list)?:
      list.turn()
      views[views.count - 1] = .differences(list)
    case .only(var list)?:
      list.turn()
      views[views.count - 1] = .only(list)
    case .review(var list)?:
      list.turn()
      views[views.count - 1] = .review(list)
    default: say("this list has one order only")
    }
  }

  private mutating func copySelected() -> [Effect] {
    guard let list = view?.screen.list, let row = list.selectedRow else { return [] }
    say("line copied")
    return [.copy(CellText(list.texts[row][list.texts[row].span]).clusters.map(\.shown).joined())]
  }
}
