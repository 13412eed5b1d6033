/// Something the user can ask for by name after `:`.
struct Command: Hashable, Sendable {
  let name: String
  let action: Action
  let help: String
  /// What may follow the name; empty when nothing may.
  let argument: String

  init(_ name: String, _ action: Action, _ help: String, argument: String = "") {
    self.name = name
    self.action = action
    self.help = help
    self.argument = argument
  }

  /// The command as help writes it: `search WORDS`.
  var usage: String { argument.isEmpty ? name : name + " " + argument }

  static let all = [
    Command("articles", .articles, "the articles"),
    Command("open", .articles, "open the first article with these words", argument: "WORDS"),
    Command("story", .openStory, "open all accounts of a story side by side", argument: "WORDS"),
    Command("people", .entities, "people and everything else named", argument: "WORDS"),
    Command("quotations", .quotations, "who said what", argument: "QUERY"),
    Command("sources", .sources, "whom the article quotes, and how much"),
    Command("differences", .differences, "where the accounts of the story differ"),
    Command(
      "wording", .designations, "what the accounts call the same person, group or act"),
    Command("overview", .overview, "the accounts of the story: sources, copies, what each adds"),
    Command("timeline", .timeline, "the days that the accounts tell of"),
    Command("only", .only, "what only this account has, or lacks alone"),
    Command("review", .review, "uncertain links, to be judged"),
    Command("merge", .merge, "this name is the same as another", argument: "NAME"),
    Command("split", .split, "two are under this name"),
    Command("rename", .rename, "give this name another wording", argument: "NAME"),
    Command("retype", .retype, "say what this name is", argument: "KIND"),
    Command("dismiss", .dismiss, "this is no name at all"),
    Command("undo", .undo, "undo the last correction"),
    Command("redo", .redo, "do again what was undone"),
    Command("concordance", .concordance, "every place of the target in context"),
    Command("search", .searchAll, "search all articles", argument: "WORDS"),
    Command("skipped", .skipped, "the files that could not be opened, and why"),
    Command("furniture", .furniture, "show or hide the page's furniture"),
    Command("step", .inStep, "scroll the panes in step, or each for itself"),
    Command("align", .align, "bring the other panes to this passage"),
    Command("anchor", .anchor, "anchor two passages to each other by hand, or clear that"),
    Command("zoom", .zoom, "this pane alone, and all again"),
    Command("highlights", .highlights, "highlight all names, persons only, or none"),
    Command("reload", .reload, "read the files again"),
    Command("help", .help, "the keys and commands"),
    Command("close", .close, "close this pane"),
    Command("quit", .quit, "quit"),
  ]

  /// The commands whose names begin so.
  static func completions(of beginning: String) -> [Command] {
    all.filter { $0.name.hasPrefix(beginning) }
  }
}
