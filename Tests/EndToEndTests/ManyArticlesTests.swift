import Foundation
import Testing

/// Files with several articles, as commands and the reader show them.
@Suite(.serialized)
struct ManyArticlesTests {
  private let folder: Folder
  private let feed: String

  init() throws {
    folder = try Folder()
    feed = try folder.write(
      """
      <rss version="2.0"><channel><title>Norholt Herald</title>
      <item><title>New bridge opens</title><description>Mayor Laura Bennett opened the Lantern
      Bridge on Friday before a crowd.</description></item>
      <item><title>Protest at the bridge</title><description>“It is nine years late,” said Peter
      Aldous, a shopkeeper.</description></item></channel></rss>
      """, to: "feed.xml")
  }

  @Test func commandsNameTheArticle() throws {
    let rows = Program.run("quotations --format csv \(feed) 2>/dev/null").output
    #expect(rows.contains("\n\(feed)#2,"))
    let second = Program.run("'\(feed)#2' 2>/dev/null")
    #expect(second.output.hasPrefix("Norholt Herald\n\nProtest at the bridge\n\n“It is nine"))
    #expect(!second.output.contains("New bridge opens"))
    #expect(Program.run("quotations late '\(feed)#2' 2>/dev/null").output.contains("Aldous"))
    #expect(Program.run("quotations '\(feed)#2' '\(feed)#1' 2>/dev/null").output.contains("Aldous"))
    let missing = Program.run("'\(feed)#7' 2>&1")
    #expect(missing.status == 1)
    #expect(missing.output.contains("feed.xml#7: the file holds no such article"))
  }

  @Test func noticesAreSaidOnceAndExported() throws {
    let complaints = Program.run("\(feed) 2>&1 >/dev/null").output
    #expect(complaints.split(separator: "\n").count == 1)
    #expect(complaints.contains("feed.xml#1 and 1 more: The feed has only a summary"))
    let line = try #require(
      Program.run("export --format json \(feed) 2>/dev/null").output.split(separator: "\n").first)
    let article = try #require(
      JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    #expect(article["format"] as? String == "feed")
    #expect((article["notices"] as? [String])?.count == 1)
  }

  @Test func theReaderListsThem() throws {
    let terminal = try Tmux()
    terminal.start(feed)
    try terminal.wait(for: "Laura Bennett opened")
    try terminal.wait(for: "only a summary")
    terminal.type("gl")
    try terminal.wait(for: "Protest at the bridge")
    terminal.press("Q")
    try terminal.wait(until: "the shell is back") { terminal.program == "bash" }
  }

  @Test func columnsAreNamedOnTheCommandLine() throws {
    let table = try folder.write("Inhalt,Kopf\nThe bridge opened.,Bridge\n", to: "rows.csv")
    let refused = Program.run("\(table) 2>&1")
    #expect(refused.status == 1)
    #expect(refused.output.contains("--column text=NAME, it has: Inhalt, Kopf"))
    let named = Program.run("--column text=Inhalt --column headline=kopf \(table)")
    #expect(named.output == "Bridge\n\nThe bridge opened.\n")
    #expect(Program.run("--column weir=Inhalt \(table) 2>/dev/null").status == 64)
    #expect(Program.run("search bridge --column text=Inhalt \(table)").output.contains("rows.csv"))
  }

  @Test func mailFromAPipe() {
    let mail = "From: Herald <a@b>\\nMessage-ID: <1>\\nSubject: Bridge\\n\\nThe bridge opened.\\n"
    let result = Shell.run("printf '\(mail)' | \(Shell.quoted(Program.path)) -")
    #expect(result.output == "Bridge\n\nHerald <a@b>\n\nThe bridge opened.\n")
  }
}
