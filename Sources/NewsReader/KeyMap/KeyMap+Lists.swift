extension KeyMap {
  /// The keys of every list.
  static let list = KeySection(
    title: "In a list",
    bindings: [
      KeyBinding(["j", .down], .lineDown, "a line down"),
      KeyBinding(["k", .up], .lineUp, "a line up"),
      KeyBinding([" ", .pageDown], .pageDown, "a page down"),
      KeyBinding(["b", .pageUp], .pageUp, "a page up"),
      KeyBinding(["d"], .halfPageDown, "half a page down"),
      KeyBinding(["u"], .halfPageUp, "half a page up"),
      KeyBinding([["g", "g"], [.home]], .start, "to the first line", label: "first line"),
      KeyBinding(["G", .end], .end, "to the last line"),
      KeyBinding(["/", "&"], .filter, "keep only the lines with the words typed"),
      KeyBinding(
        [["g", "/"]], .searchAll, "search all articles as you type", label: "search all"),
      KeyBinding([.enter], .choose, "go there"),
      KeyBinding([.tab], .nextGroup, "the next kind or order, where there are several"),
      KeyBinding([.backTab], .previousGroup, "the previous kind or order"),
      KeyBinding(["*"], .makeTarget, "make the name or the speaker the target and stay"),
      KeyBinding(["c"], .openCard, "open the card of the name or the speaker"),
      KeyBinding(["o"], .openInNewPane, "open in a new pane"),
      KeyBinding(["s"], .openStory, "open all accounts of its story side by side"),
      KeyBinding(["y"], .copy, "copy the line"),
      KeyBinding([":"], .command, "give a command by its name"),
      KeyBinding(["q", .backspace, .control("o")], .close, "close the list"),
      KeyBinding(
        [.escape, .control("c")], .cancel, "clear the filter or the query, then close the list"),
    ])

  /// The keys of the list of quotations alone.
  static let quotations = KeySection(
    title: "In the list of quotations",
    bindings: [
      KeyBinding(["/", "&"], .filter, "ask for some of them; Tab completes what is typed"),
      KeyBinding(["i"], .indirect, "with indirect quotations, or without"),
    ])

  /// The keys of the list of articles alone.
  static let articles = KeySection(
    title: "In the list of articles",
    bindings: [
      KeyBinding(["}"], .nextParagraph, "to the next story"),
      KeyBinding(["{"], .previousParagraph, "to the beginning of the story, then the one before"),
      KeyBinding(["c"], .openCard, "an overview of its story"),
      KeyBinding(["="], .versions, "what changed between the versions the library has"),
      KeyBinding(["N"], .toggleRead, "mark as read, or as unread; in a library"),
      KeyBinding(
        [["C", "m"]], .merge, "join two stories: once on the one, once on the other",
        label: "join stories"),
      KeyBinding(
        [["C", "s"]], .split, "take this account out of its story", label: "part from story"),
    ])

  /// The keys of the lists with a column for each account.
  static let accounts = KeySection(
    title: "In lists with a column for each account",
    bindings: [
      KeyBinding(["l", .right], .paneRight, "the accounts further right"),
      KeyBinding(["h", .left], .paneLeft, "the accounts further left"),
    ])

  /// The keys while something is typed.
  static let prompt = KeySection(
    title: "While typing",
    bindings: [
      KeyBinding([.enter], .accept, "keep what was typed"),
      KeyBinding([.escape, .control("c")], .cancel, "leave, and return to where one was"),
      KeyBinding([.tab], .complete, "complete a command or a query, or the next of what was found"),
      KeyBinding(
        [.backTab], .completeBack, "the completion before, or the previous of what was found"),
      KeyBinding([.down, .control("n")], .lineDown, "the next of what was found"),
      KeyBinding([.up, .control("p")], .lineUp, "the previous of what was found"),
      KeyBinding([.left], .characterLeft, "a character to the left"),
      KeyBinding([.right], .characterRight, "a character to the right"),
      KeyBinding([.home, .control("a")], .textStart, "to the beginning of the words"),
      KeyBinding([.end, .control("e")], .textEnd, "to the end of the words"),
      KeyBinding([.backspace], .deleteBack, "delete the character before"),
      KeyBinding([.delete], .deleteForward, "delete the character under the cursor"),
      KeyBinding([.control("w")], .deleteWord, "delete the word before"),
      KeyBinding([.control("u")], .deleteToStart, "delete all before"),
    ])
}

extension KeyBinding {
  /// A binding of single keys.
  init(
    _ keys: [Key], _ action: Action, _ help: String, label: String? = nil,
    takesLetter: Bool = false
  ) {
    self.init(keys.map { [$0] }, action, help, label: label, takesLetter: takesLetter)
  }
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  /// A key that types a character.
  public init(extendedGraphemeClusterLiteral character: Character) {
    self = .character(character)
  }
}
