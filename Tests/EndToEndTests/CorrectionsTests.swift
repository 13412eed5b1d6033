import Foundation
import Testing

/// Corrections where there is no screen, and a file that cannot be written.
struct CorrectionsTests {
  private let accounts: Accounts

  init() throws {
    accounts = try Accounts()
  }

  /// Writes a file of corrections and returns its path.
  private func file(_ lines: String...) throws -> String {
    try accounts.folder.write(lines.joined(separator: "\n") + "\n", to: "corrections")
  }

  private func names(_ options: String) -> [String] {
    let result = Program.run("entities --format csv \(options) \(accounts.story)")
    return result.output.split(separator: "\r\n").dropFirst().map { line in
      line.split(separator: ",").prefix(3).joined(separator: " ")
    }.filter { $0.hasPrefix("person") || $0.contains("alker") }
  }

  private let merge = #"merge person "Peter Aldous" into "Laura Bennett""#

  @Test func storiesOfWhichTheContraryIsSaidAreReported() throws {
    let contrary = try file(
      #"part story 3f2a91c4 "a" from 89e8973d "b""#, #"join story 89e8973d "b" with 3f2a91c4 "a""#)
    let check = Program.run("corrections --check \(contrary)")
    #expect(check.status == 1)
    let reason = "another line says the contrary of the same two articles; neither holds"
    #expect(check.output == "\(contrary):1: \(reason)\n\(contrary):2: \(reason)\n")
  }

  @Test func everyListShowsThem() throws {
    #expect(
      names("") == [
        "person:laura-bennett person Laura Bennett", "person:peter-aldous person Peter Aldous",
      ])
    let file = try file(merge, #"rename person "Laura Bennett" to "Mayor Bennett""#)
    #expect(names("--corrections \(file)") == ["person:laura-bennett person Mayor Bennett"])
    let quotations = Program.run(
      "quotations --format csv said:mayor --corrections \(file) \(accounts.story)"
    ).output
    #expect(
      quotations.split(separator: "\r\n").count(where: { !$0.contains(",indirect,") }) == 3)
    let export = Program.run(
      "export --format json --corrections \(file) \(accounts.story)/b-tribune.txt"
    ).output
    #expect(export.contains(#""why":"reviewer""#))
    let kinds = try self.file(#"retype person "Peter Aldous" to organisation"#)
    #expect(names("--corrections \(kinds)").count == 1)
    let retyped = Program.run(
      "export --format json --corrections \(kinds) \(accounts.story)/b-tribune.txt"
    ).output
    #expect(
      retyped.contains(
        #""text":"Peter Aldous","kind":"organisation","entity":"organisation:peter-aldous""#))
    #expect(names("--corrections /dev/null").count == 2)
  }

  @Test func areFoundWhereTheReaderKeepsThem() throws {
    try accounts.folder.write(merge + "\n", to: "data/broadsheet/corrections")
    let result = Shell.run(
      "XDG_DATA_HOME=\(accounts.folder.path)/data \(Shell.quoted(Program.path)) entities \(accounts.story)"
    )
    #expect(!result.output.contains("Peter Aldous\n"))
    #expect(result.output.contains("     6  Laura Bennett"))
  }

  @Test func damagedLinesAreSaidAndPassedOver() throws {
    let file = try file("what is this", merge)
    let result = Program.run("entities --corrections \(file) \(accounts.story) 2>&1 >/dev/null")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("broadsheet: \(file):1: it begins with none of"))
    #expect(
      names("--corrections \(file) 2>/dev/null") == ["person:laura-bennett person Laura Bennett"])
  }

  @Test func contradictionsAreSaidAndNoneHolds() throws {
    let file = try file(merge, #"different person "Peter Aldous" from "Laura Bennett""#)
    #expect(names("--corrections \(file) 2>/dev/null").count == 2)
    let result = Program.run("entities --corrections \(file) \(accounts.story) 2>&1 >/dev/null")
    #expect(result.output.split(separator: "\n").count == 2)
    #expect(result.output.contains("contradicts"))
  }

  @Test func checkingPrintsWhatIsWrongAndFails() throws {
    let good = try file("# all is well", merge)
    #expect(Program.run("corrections --check \(good)") == Shell.Result(output: "", status: 0))
    #expect(
      Program.run("corrections --check \(good) \(accounts.story)")
        == Shell.Result(output: "", status: 0))
    let bad = try file(
      merge, "", "merge nonsense", #"different person "Laura Bennett" from "Peter Aldous""#,
      #"dismiss place "Nowhere""#)
    let result = Program.run("corrections --check \(bad)")
    #expect(result.status == 1)
    let lines = result.output.split(separator: "\n").map { $0.dropFirst(bad.utf8.count) }
    #expect(lines.map { $0.prefix(3) } == [":1:", ":3:", ":4:"])
    let there = Program.run("corrections --check \(bad) \(accounts.story)")
    #expect(there.status == 1)
    #expect(there.output.hasSuffix("\(bad):5: no place here is called “Nowhere”\n"))
    #expect(Program.run("corrections --check /nowhere 2>/dev/null").status == 1)
  }

  @Test func listsThemAndSaysWhatDoesNotApply() throws {
    let file = try file(#"dismiss place "Nowhere""#, merge)
    let list = Program.run("corrections --corrections \(file)")
    #expect(list == Shell.Result(output: "dismiss place \"Nowhere\"\n\(merge)\n", status: 0))
    let told = Program.run("corrections --corrections \(file) \(accounts.story)").output
    #expect(
      told == "dismiss place \"Nowhere\"\n    no place here is called “Nowhere”\n\(merge)\n")
    let json = Program.run("corrections --format json --corrections \(file)").output
    let object = try #require(
      JSONSerialization.jsonObject(with: Data((json.split(separator: "\n").last ?? "").utf8))
        as? [String: Any])
    #expect(object["correction"] as? String == "merge")
    #expect(object["name"] as? String == "Peter Aldous")
    #expect(object["object"] as? String == "Laura Bennett")
    #expect(object["occurrence"] is NSNull)
  }

  @Test func helpShowsLinesThatAreUnderstood() throws {
    let help = Program.run("help corrections").output
    let lines = help.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { line in
      ["merge", "rename", "retype", "dismiss", "different", "unsure", "same", "split"]
        .contains {
          line.hasPrefix("\($0) person \"") || line.hasPrefix("\($0) place \"")
            || line.hasPrefix("\($0) organisation \"")
        }
    }
    #expect(lines.count == 8)
    let file = try accounts.folder.write(lines.joined(separator: "\n"), to: "help")
    #expect(Program.run("corrections --check \(file)") == Shell.Result(output: "", status: 0))
  }

  @Test func aFileThatCannotBeWrittenStaysAsItWas() throws {
    let file = try file("# mine", merge)
    let terminal = try Tmux()
    terminal.type("trap '' XFSZ; ulimit -f 0")
    terminal.press("Enter")
    terminal.start("--corrections \(file) \(accounts.story)")
    try terminal.wait(for: "Protest at the opening")
    terminal.type("eCd")
    try terminal.wait(for: "File too large")
    terminal.press("Q")
    try terminal.wait(until: "the shell is back") { terminal.program == "bash" }
    #expect(try accounts.folder.text(of: "corrections") == "# mine\n\(merge)\n")
    let entries = try FileManager.default.contentsOfDirectory(atPath: accounts.folder.path)
    #expect(entries.sorted() == ["corrections", "story"])
  }
}
