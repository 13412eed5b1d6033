extension ReaderState {
  /// Moves the cursor of the active pane; false when the action is about something else.
  mutating func move(_ action: Action, count: Int) -> Bool {
    switch action {
    case .lineDown: changePane { $0.moveLines(count) }
    case .lineUp: changePane { $0.moveLines(-count) }
    case .pageDown: changePane { $0.movePages(count) }
    case .pageUp: changePane { $0.movePages(-count) }
    case .halfPageDown: changePane { $0.movePages(count, half: true) }
    case .halfPageUp: changePane { $0.movePages(-count, half: true) }
    case .start: changePane { $0.moveToEnd(false) }
    case .end: changePane { $0.moveToEnd(true) }
    case .nextParagraph: changePane { $0.moveParagraphs(count) }
    case .previousParagraph: changePane { $0.moveParagraphs(-count) }
    default: return false
    }
    keepInStep()
    return true
  }
}
