import NewsCore

/// The keys and commands (`?`), from the tables that decode them.
struct HelpList: ListScreen {
  /// A line of help: the title of a section, or keys and what they do.
  struct Row: Hashable, Sendable {
    let keys: String
    let text: String
    var isTitle: Bool { keys.isEmpty }
  }

  var list = ListState()
  let rows: [Row]

  var hints: [String] { ["/ search", "Esc close"] }

  init() {
    let sections = KeyMap.all.map { section in
      (section.title, section.bindings.map { Row(keys: $0.keys, text: $0.help) })
    }
    let commands = Command.all.map { Row(keys: ":" + $0.usage, text: $0.help) }
    let queries = QueryHelp.rows.map { Row(keys: $0.form, text: $0.meaning) }
    let all = sections + [("Queries for quotations", queries), ("Commands", commands)]
    rows = all.flatMap { [Row(keys: "", text: $0.0)] + $0.1 }
    // A section's title is found with its keys, so that a search for `panes` shows the whole
    // section.
    let texts = all.flatMap { title, rows in
      [title] + rows.map { "\($0.keys)\n\($0.text)\n\(title)" }
    }
    list.setTexts(texts)
  }
}
