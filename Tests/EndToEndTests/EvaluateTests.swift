import Foundation
import Testing

/// The program measured on annotated texts, as users run it.
struct EvaluateTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
  }

  private func file(_ text: String) throws -> String {
    try folder.write(text, to: "texts.jsonl")
  }

  private let texts = """
    {"doc":"a","text":"Ada Marsh came. Marsh left.","mentions":[{"start":0,"end":9,"chain":"1"},\
    {"start":16,"end":21,"chain":"1"}]}
    {"doc":"b","text":"Ada Marsh sat.","mentions":[{"start":0,"end":9,"chain":"1"}]}

    """

  @Test func printsFiguresAndWritesPredictions() throws {
    let path = try file(texts)
    let result = Program.run("evaluate persons --predictions \(path).out \(path)")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("3 mentions in 1 chains\n"))
    #expect(result.output.contains("B-cubed          100.00     100.00     100.00\n"))
    let lines = try String(contentsOfFile: "\(path).out", encoding: .utf8).split(separator: "\n")
    let objects = try lines.map {
      try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(objects.map { $0["doc"] as? String } == ["a", "b"])
    let mentions = objects.flatMap { $0["mentions"] as? [[String: Any]] ?? [] }
    #expect(
      mentions.map { $0["chain"] as? String } == Array(repeating: "person:ada-marsh", count: 3))
    #expect(mentions.map { $0["start"] as? Int } == [0, 16, 0])
  }

  @Test func readsRawTexts() throws {
    let result = Program.run("evaluate persons --raw \(try file(texts))")
    #expect(result.status == 0)
    #expect(result.output.contains("mention recall        100.00\n"))
  }

  @Test func measuresQuotations() throws {
    let path = try file(
      #"""
      {"doc":"a","text":"“We will stay here,” Ada Marsh said.","quotes":[{"start":0,"end":20,\#
      "speaker":"Ada Marsh","speaker_kind":"name","speaker_name":"Ada Marsh"}]}

      """#)
    let result = Program.run("evaluate quotations --predictions \(path).out \(path)")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("1 texts\n"))
    #expect(result.output.contains("wrong names: 0 of 1 attributions, 0.00 %"))
    let line = try String(contentsOfFile: "\(path).out", encoding: .utf8)
    #expect(line.hasPrefix(#"{"doc":"a","quotes":[{"start":1,"end":19,"#))
    #expect(line.contains(#""speaker":"Ada Marsh""#))
    let json = Program.run("evaluate quotations --format json --errors 0 \(path)")
    #expect(json.output.hasPrefix(#"{"kind":"exact","precision":100,"recall":100,"f1":100,"#))
  }

  @Test func measuresPages() throws {
    let folder = try Folder()
    let prose = "<p>The boat goes again from Monday, the office said.</p>"
    try folder.write("<html><nav>Home</nav><h1>Ferry</h1>\(prose)", to: "a/source.html")
    try folder.write(prose, to: "a/expected.html")
    try folder.write(#"{"title":"Ferry"}"#, to: "a/expected-metadata.json")
    let out = folder.path + "/out.json"
    let result = Program.run("evaluate pages --predictions \(out) \(folder.path)")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("1 pages, 0 lost\n"))
    #expect(result.output.contains("body         100.00     100.00     100.00\n"))
    #expect(result.output.contains("headlines       1 of 1\n"))
    let predictions = try String(contentsOfFile: out, encoding: .utf8)
    #expect(
      predictions
        == #"{"a":{"articleBody":"The boat goes again from Monday, the office said.\n"}}"# + "\n")
    let missing = Program.run("evaluate pages /nowhere 2>&1")
    #expect(missing.status == 1)
    #expect(
      missing.output
        == "broadsheet: /nowhere: it is no folder that can be read; name one with pages\n")
  }

  @Test(arguments: [
    ("", "there is no text in it; give one JSON object a line"),
    ("Ada", "line 1: it is not a JSON object; give one object a line, without line breaks"),
  ])
  func saysWhatIsWrongWithAFile(text: String, problem: String) throws {
    let path = try file(text)
    let result = Program.run("evaluate persons \(path) 2>&1")
    #expect(result.status == 1)
    #expect(result.output == "broadsheet: \(path): \(problem)\n")
  }

  @Test func saysWhereItCannotWrite() throws {
    let path = try file(texts)
    let result = Program.run("evaluate persons --predictions /nowhere/out \(path) 2>&1")
    #expect(result.status == 1)
    #expect(
      result.output
        == "broadsheet: /nowhere: No such file or directory; name another file to write\n")
  }
}
