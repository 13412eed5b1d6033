import Testing

/// The stories of a library of accounts that are in folders by newspaper.
struct LibraryStoriesTests {
  private let folder: Folder
  private let library: String

  init() throws {
    folder = try Folder()
    try folder.write(
      """
      Storm takes the lamp of Norholt

      4 May 2031

      The storm broke the Norholt lighthouse on Monday, Ruth Calder of the harbour office said. The lamp fell into the sea and fourteen fishermen were hurt on the quay. Divers search for the lens among mussel beds and wreckage.
      """, to: "news/herald/storm.txt")
    try folder.write(
      """
      Fishermen hurt by a lighthouse

      5 May 2031

      Fourteen fishermen were hurt in Norholt when the lighthouse lost its lamp in a storm. Harbour office chief Ruth Calder closed the quay, and divers look for the lens among wreckage.
      """, to: "news/tribune/lamp.txt")
    try folder.write(
      """
      A hall for sundials

      6 May 2031

      The museum of clocks in Vellbrook opens a hall for sundials. Curator Ines Damaskin found them in an attic above the bakery, wrapped in curtains.
      """, to: "news/tribune/clocks.txt")
    library = folder.path + "/library"
    let added = Program.run(
      "add --library \(Shell.quoted(library)) \(Shell.quoted(folder.path + "/news"))")
    #expect(added.output == "3 added\n")
  }

  @Test func aStoryOpensItsAccountsSideBySide() throws {
    let terminal = try Tmux(columns: 140)
    terminal.start("--library \(Shell.quoted(library))")
    // Three articles and the heading of the only story of several accounts.
    try terminal.wait(for: "Stories, newest first · 1/4")
    try terminal.wait(for: "2 accounts")
    terminal.press("j", "Enter")
    try terminal.wait(for: "mussel")
    try terminal.wait(for: "chief")
    #expect(!terminal.screen.contains("Ines Damaskin"))
    terminal.press("Q")
    try terminal.wait(for: Tmux.prompt)
  }

  @Test func anAccountIsTakenOutOfItsStoryAndBack() throws {
    let terminal = try Tmux(columns: 140)
    terminal.start("--library \(Shell.quoted(library))")
    try terminal.wait(for: "2 accounts")
    terminal.press("j", "j", "C", "s")
    try terminal.wait(for: "is a story of its own")
    try terminal.wait(for: "/3 ")
    #expect(!terminal.screen.contains("2 accounts"))
    terminal.press("U")
    try terminal.wait(for: "2 accounts")
    terminal.press("Q")
    try terminal.wait(for: Tmux.prompt)
  }

  @Test func storiesOfSeveralAccountsArePrinted() {
    let printed = Program.run("stories --library \(Shell.quoted(library))")
    #expect(
      printed.output.hasPrefix(
        "2031-05-05 · Storm takes the lamp of Norholt · 2 accounts, 2 independent\n"))
    #expect(!printed.output.contains("sundials"))
    let both = Program.run("stories --library \(Shell.quoted(library)) x.txt")
    #expect(both.status == 64)
  }
}
