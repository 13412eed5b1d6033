import Foundation
import Testing

/// What the commands print, as programs read it.
struct FormatTests {
  typealias Object = [String: Any]

  /// The objects of JSON Lines.
  private func objects(_ arguments: String) throws -> [Object] {
    let result = Program.run(arguments)
    #expect(result.status == 0)
    return try result.output.split(separator: "\n").map { line in
      try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? Object)
    }
  }

  /// The words at the byte offsets that an object gives.
  private func slice(_ object: Object, of text: String) throws -> String {
    let start = try #require(object["start"] as? Int)
    let end = try #require(object["end"] as? Int)
    let bytes = Array(text.utf8)
    try #require(0 <= start && start <= end && end <= bytes.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  @Test func exportsWholeArticles() throws {
    let accounts = try Accounts()
    let articles = try objects("export --format json \(accounts.story)")
    #expect(articles.count == 2)
    let article = try #require(articles.first)
    #expect(
      Set(article.keys) == [
        "file", "format", "encoding", "text", "headline", "standfirst", "bylines", "publication",
        "published", "dateline", "url", "language", "notices", "blocks", "sentences", "mentions",
        "quotations",
        "figures", "dates",
      ])
    #expect(article["file"] as? String == accounts.story + "/a-herald.txt")
    #expect(article["headline"] as? String == "New bridge opens after nine years")
    #expect(article["bylines"] as? [String] == ["Ruth Calder"])
    #expect(article["standfirst"] is NSNull)
    let text = try #require(article["text"] as? String)
    #expect(text == (try accounts.folder.text(of: "story/a-herald.txt")))
    for key in ["mentions", "quotations", "figures", "dates"] {
      let parts = try #require(article[key] as? [Object])
      for part in parts { #expect(try slice(part, of: text) == part["text"] as? String) }
    }
    let mentions = try #require(article["mentions"] as? [Object])
    let bennett = try #require(mentions.first { $0["text"] as? String == "Laura Bennett" })
    #expect(Set(bennett.keys) == ["start", "end", "text", "kind", "entity", "why"])
    #expect(bennett["kind"] as? String == "person")
    #expect(bennett["entity"] as? String == "person:laura-bennett")
    let quotation = try #require((article["quotations"] as? [Object])?.first)
    #expect(
      Set(quotation.keys) == [
        "start", "end", "text", "kind", "use", "stance", "certainty", "relay", "cue", "speaker",
      ])
    #expect(quotation["text"] as? String == "We kept our promise,")
    let cue = try #require(quotation["cue"] as? Object)
    #expect(cue["text"] as? String == "said")
    let speaker = try #require(quotation["speaker"] as? Object)
    #expect(Set(speaker.keys) == ["entity", "name", "kind", "start", "end", "joint"])
    #expect(speaker["entity"] as? String == "person:laura-bennett")
    #expect(try slice(speaker, of: text) == "Bennett")
  }

  @Test func listsEntities() throws {
    let accounts = try Accounts()
    let rows = try objects("entities --format json \(accounts.story)")
    let bennett = try #require(rows.first { $0["entity"] as? String == "person:laura-bennett" })
    #expect(Set(bennett.keys) == ["entity", "kind", "name", "forms", "mentions", "articles"])
    #expect(bennett["name"] as? String == "Laura Bennett")
    #expect(bennett["mentions"] as? Int == 5)
    #expect(
      bennett["articles"] as? [String: Int]
        == [accounts.story + "/a-herald.txt": 3, accounts.story + "/b-tribune.txt": 2])
    let forms = try #require(bennett["forms"] as? [Object])
    #expect(forms.map { $0["text"] as? String } == ["Bennett", "Laura Bennett"])
    #expect(forms.map { $0["count"] as? Int } == [3, 2])
  }

  @Test(arguments: [
    ("", ["We kept our promise,", "It is nine years late,"]),
    ("said:bennett", ["We kept our promise,"]),
    ("said:\"peter aldous\" late", ["It is nine years late,"]),
    ("'years late'", ["It is nine years late,"]), ("said:nobody", []),
    ("about:shopkeeper", ["It is nine years late,"]),
    ("-in:herald kind:direct", ["It is nine years late,"]),
    ("'(late OR promise) -said:aldous'", ["We kept our promise,"]),
  ])
  func listsQuotations(query: String, texts: [String]) throws {
    let accounts = try Accounts()
    let rows = try objects("quotations --format json \(query) \(accounts.story)")
      .filter { $0["kind"] as? String != "indirect" }
    #expect(rows.map { $0["text"] as? String } == texts)
    for row in rows {
      #expect(
        Set(row.keys) == [
          "file", "start", "end", "text", "kind", "use", "stance", "cue", "speaker",
          "speaker_entity", "joint", "speaker_kind", "certainty", "candidates", "relay", "why",
        ])
      let file = try #require(row["file"] as? String)
      let text = try String(contentsOfFile: file, encoding: .utf8)
      #expect(try slice(row, of: text) == row["text"] as? String)
      #expect(row["cue"] as? String == "said")
    }
  }

  @Test func listsWhoPrintsWhichWords() throws {
    let folder = try Folder()
    let first = "Bridge\n\n“The bridge will carry ten thousand lorries,” said Ruth Calder.\n"
    let second = "Bridge\n\nIt would carry “ten thousand lorries”, Ruth Calder said.\n"
    try folder.write(first, to: "story/a.txt")
    try folder.write(second, to: "story/b.txt")
    try folder.write("Bridge\n\nNobody spoke.\n", to: "story/c.txt")
    let rows = try objects("quotations --ledger --format json \(folder.path)/story")
    let entry = try #require(rows.first)
    #expect(rows.count == 1)
    #expect(
      Set(entry.keys) == ["utterance", "speaker", "speaker_conflict", "versions", "missing"])
    #expect(entry["speaker"] as? String == "Ruth Calder")
    #expect(entry["speaker_conflict"] as? Bool == false)
    #expect(entry["missing"] as? [String] == [folder.path + "/story/c.txt"])
    let versions = try #require(entry["versions"] as? [Object])
    #expect(versions.map { $0["class"] as? String } == ["whole", "shortened"])
    for (version, text) in zip(versions, [first, second]) {
      #expect(try slice(version, of: text) == version["text"] as? String)
    }
    let sources = try objects("sources --format json \(folder.path)/story")
    #expect(sources.map { ($0["sources"] as? [Object])?.count } == [1, 1, 0])
    let csv = Program.run("sources --format csv \(folder.path)/story/a.txt").output
    #expect(csv.hasSuffix("/story/a.txt,Ruth Calder,person:ruth-calder,person,1,7,0,0,64\r\n"))
  }

  @Test func listsIndirectSpeechWithoutQuotationMarks() throws {
    let accounts = try Accounts()
    let rows = try objects("quotations --format json said:bennett \(accounts.story)")
      .filter { $0["kind"] as? String == "indirect" }
    let row = try #require(rows.first { $0["cue"] as? String == "said" })
    #expect(row["text"] as? String == "the bridge had cost 48 million euros")
    #expect(row["stance"] as? String == "statement")
    #expect(row["speaker_entity"] as? String == "person:laura-bennett")
    let listing = Program.run("quotations said:bennett \(accounts.story)").output
    #expect(listing.contains("Laura Bennett: the bridge had cost 48 million euros\n"))
    #expect(listing.contains("indirect, statement · Bennett said\n"))
  }

  @Test func findsWords() throws {
    let accounts = try Accounts()
    let rows = try objects("search 'nine years' --format json \(accounts.story)")
    #expect(rows.map { $0["text"] as? String } == ["nine years", "nine years"])
    let text = Program.run("search 'nine years' \(accounts.story)").output
    #expect(
      text.hasPrefix(accounts.story + "/a-herald.txt:23: New bridge opens after nine years"))
    let nothing = Program.run("search zebra \(accounts.story)")
    #expect(nothing == Shell.Result(output: "", status: 0))
  }

  @Test func writesAHeaderAndOneLineForEachRow() throws {
    let accounts = try Accounts()
    let result = Program.run("quotations --format csv \(accounts.story)")
    let lines = result.output.split(separator: "\r\n")
    let header =
      "file,start,end,text,kind,use,stance,cue,speaker,speaker_entity,speaker_kind,certainty,"
      + "candidates,relay,why"
    #expect(lines.first.map(String.init) == header)
    #expect(lines.count { !$0.contains(",indirect,") } == 3)
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(accounts.story) })
    #expect(
      lines[1].contains(
        ",\"We kept our promise,\",direct,speech,statement,said,Laura Bennett,person:laura-bennett,"
      )
    )
  }

  @Test func keepsControlCharactersExactInsideEscapes() throws {
    let folder = try Folder()
    let body = "Headline here\n\nBefore \u{1B}[31m\u{202E} after.\n"
    try folder.write(body, to: "a.txt")
    let output = Program.run("export --format json \(folder.path)/a.txt").output
    #expect(!output.contains("\u{1B}") && !output.contains("\u{202E}"))
    let article = try #require(try objects("export --format json \(folder.path)/a.txt").first)
    #expect(article["text"] as? String == body)
  }

  @Test func tagsTokens() {
    let result = Shell.run(
      "printf 'Laura\\tx\\nBennett\\nspoke\\n.\\n\\nShe\\nleft\\n' | \(Shell.quoted(Program.path)) tag"
    )
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.prefix(4) == ["Laura\tB-PER", "Bennett\tI-PER", "spoke\tO", ".\tO"])
    #expect(lines[4].isEmpty)
  }
}
