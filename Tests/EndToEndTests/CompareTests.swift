import Foundation
import Testing

/// Accounts compared and grouped without the screen, as users and scripts run it.
struct CompareTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.write(
      """
      Storm at Norholt

      12 May 2031

      The storm broke the Norholt lighthouse on Monday and injured 14 people, Captain Ruth Calder said.

      Gulls had nested in the gallery since the keeper Otto Lind retired to his orchard.
      """, to: "news/a.txt")
    try folder.write(
      """
      Lamp lost at Norholt

      13 May 2031

      The storm that broke the Norholt lighthouse on Monday injured 17 people, Mayor Ruth Calder said.
      """, to: "news/b.txt")
  }

  private func compare(_ format: String) -> Shell.Result {
    Program.run("compare --format \(format) \(folder.path)/news")
  }

  /// The object of the agreed form; every offset points at the words beside it.
  @Test func jsonIsOneObjectWithPlacesInTheTexts() throws {
    let result = compare("json")
    #expect(result.status == 0)
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(Set(object.keys) == ["accounts", "links", "differences", "only", "missing", "names"])
    let accounts = try #require(object["accounts"] as? [[String: Any]])
    #expect(
      Set(accounts[0].keys) == ["file", "publication", "published", "words", "independent_of"])
    #expect(accounts.map { $0["published"] as? String } == ["2031-05-12", "2031-05-13"])
    let links = try #require(object["links"] as? [[String: Any]])
    #expect(!links.isEmpty)
    #expect(links.allSatisfy { Set($0.keys) == ["a", "b", "certainty", "reasons"] })
    let differences = try #require(object["differences"] as? [[String: Any]])
    let count = try #require(differences.first { $0["kind"] as? String == "count" })
    #expect(Set(count.keys) == ["what", "kind", "verdict", "values"])
    #expect(count["verdict"] as? String == "later")
    let values = try #require(count["values"] as? [[String: Any]])
    #expect(values.map { $0["value"] as? Int } == [14, 17])
    let only = try #require(object["only"] as? [[String: Any]])
    #expect(only.contains { $0["text"] as? String == "Otto Lind" })
    let names = try #require(object["names"] as? [[String: Any]])
    #expect(names.map { $0["what"] as? String } == ["Ruth Calder"])
    let called = names.flatMap { $0["values"] as? [[String: Any]] ?? [] }
    #expect(called.map { $0["text"] as? String } == ["Captain", "Mayor"])
    #expect(called.map { $0["count"] as? Int } == [1, 1])
    for item in values + only + called {
      let bytes = Array(try folder.text(of: "news/\(name(item))").utf8)
      let (start, end) = (item["start"] as? Int ?? 0, item["end"] as? Int ?? 0)
      #expect(String(decoding: bytes[start..<end], as: UTF8.self) == item["text"] as? String)
    }
  }

  private func name(_ item: [String: Any]) -> String {
    ((item["file"] as? String ?? "") as NSString).lastPathComponent
  }

  @Test func reportsAreForPeopleAndTables() {
    #expect(compare("text").output.contains("later: A 14 | B 17 (people: injured)\n"))
    let markdown = compare("markdown").output
    #expect(markdown.contains("## Where they differ\n\n- later: A 14 \\| B 17 (people: injured)\n"))
    #expect(
      markdown.contains("## Names for things\n\n- Ruth Calder: A Captain \\| B Mayor\n"))
    #expect(markdown.contains("## Only in A\n"))
    let table = compare("csv").output.split(separator: "\r\n").map(String.init)
    #expect(table.first?.hasPrefix("list,") == true)
    #expect(table.contains { $0.hasPrefix("differences,") && $0.contains(",14") })
    #expect(table.contains { $0.hasPrefix("names,1,Ruth Calder,") && $0.hasSuffix(",Mayor,1,") })
    #expect(table.contains { $0.hasPrefix("only,") && $0.contains("Otto Lind") })
  }

  @Test func storiesAreGrouped() throws {
    try folder.write(
      "Sugar tax passed\n\nParliament in Estmark passed the sugar tax of Piet Kroon.\n",
      to: "news/c.txt")
    let result = Program.run("stories --format json \(folder.path)/news")
    #expect(result.status == 0)
    let stories = try result.output.split(separator: "\n").map {
      try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    let files = stories.map { ($0["accounts"] as? [[String: Any]] ?? []).map(name) }
    #expect(files == [["a.txt", "b.txt"], ["c.txt"]])
    #expect(stories.map { $0["independent"] as? Int } == [2, 1])
  }

  @Test func passagesAreMeasured() throws {
    let one = "The storm broke the Norholt lighthouse. Schools stay closed."
    let other = "Ada Marsh paid. The storm broke the Norholt lighthouse."
    let path = try folder.write(
      #"{"topic":"t","docs":[{"doc":"a","text":"\#(one)","sentences":[{"start":0,"end":39,"gold":true},"#
        + #"{"start":40,"end":60,"gold":true}]},{"doc":"b","text":"\#(other)","sentences":["#
        + #"{"start":0,"end":15,"gold":true},{"start":16,"end":55,"gold":true}]}],"pairs":[[0,0,1,1],[0,1,1,0]]}"#
        + "\n", to: "topics.jsonl")
    let result = Program.run("evaluate passages --predictions \(path).out \(path)")
    #expect(result.status == 0)
    let line = result.output.split(separator: "\n").first { $0.hasPrefix("t ") }
    #expect(
      line?.split(separator: " ").map(String.init)
        == ["t", "100.00", "50.00", "66.67", "2", "1", "1"])
    #expect(
      try folder.text(of: "topics.jsonl.out") == #"{"topic":"t","pairs":[[0,0,1,1]]}"# + "\n")
    try folder.write("{\"topic\":1}\n", to: "bad.jsonl")
    let bad = Program.run("evaluate passages \(folder.path)/bad.jsonl 2>&1")
    #expect(bad.status != 0)
    #expect(bad.output.contains("“topic” is no string or “docs” no list; give both"))
  }

  @Test func storiesAreMeasured() throws {
    let storm = "The storm broke the Norholt lighthouse on Monday, Ruth Calder said."
    let path = try folder.write(
      """
      {"doc":"a","story":"s","text":"\(storm)"}
      {"doc":"b","story":"s","text":"\(storm) The lamp fell."}
      {"doc":"c","story":null,"text":"Parliament in Estmark passed the sugar tax of Piet Kroon."}
      {"doc":"d","story":"t","text":"The museum of clocks in Vellbrook opens a hall for sundials."}

      """, to: "stories.jsonl")
    let result = Program.run("evaluate stories --predictions \(path).out \(path)")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("4 articles in 3 stories, 3 articles with a story marked\n"))
    #expect(result.output.contains("B-cubed: precision 100.00, recall 100.00, F1 100.00"))
    #expect(try folder.text(of: "stories.jsonl.out").split(separator: "\n").count == 4)
  }
}
