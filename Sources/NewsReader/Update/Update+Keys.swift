extension ReaderState {
  /// Takes a key in: what is typed, a digit of a count, a part of a sequence, or what completes
  /// one.
  mutating func type(_ key: Key) -> [Effect] {
    message = nil
    if prompt != nil { return typeInPrompt(key) }
    if pending.takeDigit(key) { return [] }
    let keys = pending.keys + [key]
    switch KeyMap.match(keys, in: keySections) {
    case .prefix:
      pending.keys = keys
      return []
    case .action(let action, let letter):
      let count = pending.count
      pending = PendingKeys()
      let effects = perform(action, count: count, letter: letter)
      if effects.isEmpty { explainEmptiness() }
      return effects
    case .nothing:
      let isEscape = key == .escape && !pending.isEmpty
      pending = PendingKeys()
      if !isEscape { warn(Self.unknown(keys)) }
      return []
    }
  }

  static func unknown(_ keys: [Key]) -> String {
    keys.map(\.name).joined() + ": no such key here. ? lists the keys"
  }

  /// Does what a key asks for; `count` is nil when none was typed.
  mutating func perform(_ action: Action, count: Int?, letter: Character?) -> [Effect] {
    let times = max(1, count ?? 1)
    if !views.isEmpty { return performInList(action, count: times) }
    if let effects = followTarget(action, count: times) { return effects }
    if let effects = walkArticle(action, count: times) { return effects }
    if let effects = walkComparison(action, count: times) { return effects }
    if let effects = openView(action) { return effects }
    if let effects = correct(action) { return effects }
    isWalking = false
    if move(action, count: times) { return [] }
    if let effects = changePanes(action, count: times) { return effects }
    if let effects = followTrail(action, count: times, letter: letter) { return effects }
    switch action {
    case .copy: return copyPassage()
    case .search: beginSearch()
    case .openStory: return openStory()
    case .cancel: cancel()
    default: return performAnywhere(action)
    }
    return []
  }

  /// Says why nothing has come of a key where there is nothing for it to act on.
  private mutating func explainEmptiness() {
    guard panes.isEmpty, views.isEmpty, prompt == nil, message == nil, !catalogue.isEmpty else {
      return
    }
    say("no article is open; gl lists them")
  }

  /// Does what means the same everywhere.
  mutating func performAnywhere(_ action: Action) -> [Effect] {
    switch action {
    case .command: prompt = Prompt(purpose: .command)
    case .reload:
      message = .reloading
      opensAccounts = false
      return [.reload]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit: return [.quit]
    default: say("that means nothing in a list; Esc closes it")
    }
    return []
  }

  /// Lets go of the target, the last thing there is to let go of.
  private mutating func cancel() {
    awaitedSteps = nil
    guard let target else { return }
    say("\(target.name) is no longer the target")
    self.target = nil
    awaited = nil
  }
}
