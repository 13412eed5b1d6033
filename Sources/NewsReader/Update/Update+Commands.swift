import NewsCore

extension ReaderState {
  /// Does what was typed after `:`.
  mutating func run(_ line: String) -> [Effect] {
    let parts = line.split(separator: " ", maxSplits: 1)
    guard let name = parts.first.map(String.init) else { return [] }
    let words = parts.count > 1 ? String(parts[1]) : ""
    let exact = Command.all.filter { $0.name == name }
    let found = exact.isEmpty ? Command.completions(of: name) : exact
    guard let command = found.first else {
      warn(":\(name): no such command. ? lists them below the keys")
      return []
    }
    guard found.count == 1 else {
      let names = found.map { ":" + $0.name }.joined(separator: " ")
      warn(":\(name) could be \(names)")
      return []
    }
    return run(command, words: words)
  }

  /// Completes the command as far as it is clear.
  mutating func completeCommand() {
    guard let prompt, prompt.purpose == .command else { return }
    let typed = prompt.editor.text
    guard !typed.contains(" ") else { return }
    let names = Command.completions(of: typed).map(\.name)
    guard let first = names.first else { return }
    let common = names.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
    let isWhole = names.count == 1 && !(Command.completions(of: first)[0].argument.isEmpty)
    self.prompt?.editor = LineEditor(common + (isWhole ? " " : ""))
  }

  private mutating func run(_ command: Command, words: String) -> [Effect] {
    if !words.isEmpty && command.argument.isEmpty {
      warn(":\(command.name) takes no words")
      return []
    }
    if !words.isEmpty && (command.name == "open" || command.action == .openStory) {
      return open(command, with: words)
    }
    if !words.isEmpty, let effects = correct(command.action, with: words) { return effects }
    if !views.isEmpty && command.action == .close { return closeView() }
    var effects = perform(command.action, count: nil, letter: nil)
    guard !words.isEmpty else { return effects }
    switch command.action {
    case .searchAll:
      prompt?.editor = LineEditor(words)
      effects += paste("")
    case .quotations: effects += openQuery(words)
    default: changeList { $0.list.setFilter(words) }
    }
    return effects
  }

  private mutating func open(_ command: Command, with words: String) -> [Effect] {
    guard let id = article(with: words) else {
      warn("no article has “\(words)” in its title, publication or file name")
      return []
    }
    return command.action == .openStory ? openStory(of: id) : openArticle(id)
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
