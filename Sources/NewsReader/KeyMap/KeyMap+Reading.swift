extension KeyMap {
  /// The keys of the panes.
  static let reading = [
    moving, panes, target, walking, searching, views, correcting, rest,
  ]

  private static let moving = KeySection(
    title: "Moving",
    bindings: [
      KeyBinding(["j", .down], .lineDown, "a line down; a number before it repeats, as in 12j"),
      KeyBinding(["k", .up], .lineUp, "a line up"),
      KeyBinding([" ", .pageDown], .pageDown, "a page down"),
      KeyBinding(["b", .pageUp], .pageUp, "a page up"),
      KeyBinding(["d"], .halfPageDown, "half a page down"),
      KeyBinding(["u"], .halfPageUp, "half a page up"),
      KeyBinding([["g", "g"], [.home]], .start, "to the beginning", label: "beginning"),
      KeyBinding(["G", .end], .end, "to the end"),
      KeyBinding(["}"], .nextParagraph, "to the next paragraph"),
      KeyBinding(["{"], .previousParagraph, "to the start of the paragraph, then the one before"),
    ])

  private static let panes = KeySection(
    title: "Panes",
    bindings: [
      KeyBinding([.tab], .nextPane, "to the next pane"),
      KeyBinding([.backTab], .previousPane, "to the previous pane"),
      KeyBinding(["h", .left], .paneLeft, "to the pane on the left"),
      KeyBinding(["l", .right], .paneRight, "to the pane on the right"),
      KeyBinding(["z"], .zoom, "this pane alone, and all again"),
      KeyBinding(["]"], .nextArticle, "the next article in this pane"),
      KeyBinding(["["], .previousArticle, "the previous article in this pane"),
      KeyBinding(["S"], .inStep, "scroll the panes in step, or each for itself"),
      KeyBinding(["="], .align, "bring the other panes to the passage most like this one"),
      KeyBinding(
        [["g", "a"]], .anchor, "anchor two passages to each other by hand, or clear that",
        label: "anchor"),
      KeyBinding(["f"], .furniture, "show or hide the page's furniture in this pane"),
      KeyBinding(["+"], .widen, "a wider measure"),
      KeyBinding(["-"], .narrow, "a narrower measure"),
    ])

  private static let target = KeySection(
    title: "The target",
    bindings: [
      KeyBinding(["*"], .makeTarget, "make the name or quotation at the cursor the target"),
      KeyBinding(["n"], .nextHit, "to the target's next place, on into the next article"),
      KeyBinding(["N"], .previousHit, "to the target's previous place"),
      KeyBinding([">"], .nextArticleHit, "to the next article that has the target"),
      KeyBinding(["<"], .previousArticleHit, "to the previous article that has the target"),
      KeyBinding(
        [.enter], .openCard, "open the card of the name, or all versions of the quotation"),
    ])

  private static let walking = KeySection(
    title: "Names, quotations, differences",
    bindings: [
      KeyBinding(["e"], .nextEntity, "to the next name"),
      KeyBinding(["E"], .previousEntity, "to the previous name"),
      KeyBinding(["t"], .nextQuotation, "to the next quotation"),
      KeyBinding(["T"], .previousQuotation, "to the previous quotation"),
      KeyBinding(["x"], .nextDifference, "to the next thing that other accounts tell differently"),
      KeyBinding(["X"], .previousDifference, "to the previous difference"),
      KeyBinding(["o"], .nextOnly, "to the next passage that only this account has"),
      KeyBinding(["O"], .previousOnly, "to the previous passage that only this account has"),
      KeyBinding(["H"], .highlights, "highlight all names, persons only, or none"),
    ])

  private static let searching = KeySection(
    title: "Searching",
    bindings: [
      KeyBinding(["/"], .search, "search this article as you type"),
      KeyBinding([["g", "/"]], .searchAll, "search all articles as you type", label: "search all"),
      KeyBinding([":"], .command, "give a command by its name; Tab completes"),
    ])

  /// These keys work from lists too.
  static let views = KeySection(
    title: "Views",
    bindings: [
      KeyBinding([["?"], [.function(1)]], .help, "the keys; / searches them"),
      KeyBinding([["g", "l"], [.function(2)]], .articles, "the articles", label: "articles"),
      KeyBinding(
        [["g", "i"], [.function(3)]], .entities, "people and everything else named",
        label: "names"),
      KeyBinding(
        [["g", "q"], [.function(4)]], .quotations, "who said what", label: "quotations"),
      KeyBinding(
        [["g", "k"], [.function(5)]], .concordance, "every place of the target in context",
        label: "context"),
      KeyBinding(
        [["g", "x"], [.function(6)]], .differences, "where the accounts of the story differ",
        label: "differences"),
      KeyBinding(
        [["g", "o"], [.function(7)]], .only, "what only this account has, or lacks alone",
        label: "only here"),
      KeyBinding(
        [["g", "t"], [.function(8)]], .timeline, "the days that the accounts tell of",
        label: "timeline"),
      KeyBinding(
        [["g", "w"]], .designations, "what the accounts call the same person, group or act",
        label: "names for things"),
      KeyBinding(
        [["g", "v"]], .overview, "the accounts of the story: sources, copies, what each adds",
        label: "overview"),
      KeyBinding(
        [["g", "s"], [.function(10)]], .sources, "whom the article quotes, and how much",
        label: "sources"),
      KeyBinding(
        [["g", "r"], [.function(12)]], .review, "uncertain links, to be judged", label: "review"),
      KeyBinding(["Q"], .quit, "quit at once"),
      KeyBinding([.control("l")], .redraw, "draw the screen anew"),
      KeyBinding([.control("z")], .suspend, "back to the shell until fg"),
    ])

  private static let rest = KeySection(
    title: "Other",
    bindings: [
      KeyBinding([.control("o"), .backspace], .back, "back to where the last jump began"),
      KeyBinding(["m"], .setMark, "mark this place with a letter", takesLetter: true),
      KeyBinding(["'"], .goToMark, "go to a marked place", takesLetter: true),
      KeyBinding(["y"], .copy, "copy the quotation or paragraph with its source"),
      KeyBinding(["R"], .reload, "read the files again"),
      KeyBinding(["q"], .close, "close this pane; quit when it is the last"),
      KeyBinding([.escape, .control("c")], .cancel, "clear the target, or cancel what was begun"),
    ])
}
