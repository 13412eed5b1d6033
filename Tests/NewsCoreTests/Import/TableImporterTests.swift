import Testing

@testable import NewsCore

/// Rows of CSV and JSON become articles by the names of their columns.
struct TableImporterTests {
  private func contents(
    _ text: String, name: String = "rows.csv", columns: TableColumns = TableColumns()
  ) throws -> FileContents {
    try ArticleImporter(columns: columns).contents(
      of: Array(text.utf8), from: FoundFile(path: name, story: ""))
  }

  private func reason(_ text: String, name: String) -> ImportFailure.Reason? {
    do {
      _ = try contents(text, name: name)
      return nil
    } catch {
      return (error as? ImportFailure)?.reason
    }
  }

  private static let csv = """
    id,Title,Body_Text,Authors,Publish Date,source,URL
    1,Barge drifts,"A barge, adrift, hit the weir.

    It ""sank"".",By Petra Olin,2022-10-04,Lock Gazette,https://lock.example/1
    2,Rope found,A rope was found.,,1664870400,Lock Gazette,

    """

  @Test func csv() throws {
    let contents = try contents(Self.csv)
    #expect(contents.skipped.isEmpty)
    #expect(contents.articles.map(\.id.name) == ["rows.csv#1", "rows.csv#2"])
    let article = contents.articles[0]
    #expect(article.format == .table)
    #expect(
      lines(of: article) == [
        "headline: Barge drifts", "byline: By Petra Olin", "date: 2022-10-04",
        "paragraph: A barge, adrift, hit the weir.", "paragraph: It \"sank\".",
      ])
    #expect(article.metadata.bylines == ["Petra Olin"])
    #expect(article.metadata.publication == "Lock Gazette")
    #expect(article.metadata.url == "https://lock.example/1")
    #expect(contents.articles.map(\.metadata.published?.iso) == ["2022-10-04", "2022-10-04"])
    #expect(article.notices == ["The column id is not read."])
  }

  @Test(arguments: [
    ("text;title\nWords.;Weir\n", "a.csv"), ("text\ttitle\nWords.\tWeir\n", "a.tsv"),
    ("\u{FEFF}text,title\r\nWords.,Weir\r\n", "-"), ("title|text\nWeir|Words.", "list"),
    ("text,title\rWords.,Weir", "a.csv"), ("text,title\nWords.,Weir,\n", "none"),
  ])
  func separatorsAndLineBreaks(text: String, name: String) throws {
    let contents = try contents(text, name: name)
    if name == "none" {
      #expect(contents.articles.map(\.format) == [.plain])
    } else {
      let article = try #require(contents.articles.first)
      #expect(article.id.name == name)
      #expect(lines(of: article) == ["headline: Weir", "paragraph: Words."])
    }
  }

  @Test func aListOfParagraphsIsAText() throws {
    let contents = try contents(
      "{\"headline\": \"Barge drifts\", \"paragraphs\": [\"A barge.\", \"It sank.\"], \"set\": 1}",
      name: "rows.jsonl")
    #expect(
      contents.articles.map(lines) == [
        ["headline: Barge drifts", "paragraph: A barge.", "paragraph: It sank."]
      ])
  }

  @Test func jsonLines() throws {
    let contents = try contents(
      """
      {"headline": "Barge drifts", "content": "A barge.\\n\\nIt sank.", "source": {"name": "Lock"}}

      {"title": "Rope", "text": "<p>A <b>rope</b>.</p>", "author": ["Ann Doe", "Bo Ek"]}
      {"text": "broken
      {"text": " "}
      """, name: "rows.jsonl")
    #expect(contents.articles.map(\.id.name) == ["rows.jsonl#1", "rows.jsonl#2"])
    #expect(contents.articles[0].metadata.publication == "Lock")
    #expect(contents.articles[1].metadata.bylines == ["Ann Doe", "Bo Ek"])
    #expect(
      lines(of: contents.articles[0]) == [
        "headline: Barge drifts", "paragraph: A barge.", "paragraph: It sank.",
      ])
    #expect(lines(of: contents.articles[1]).last == "paragraph: A rope.")
    #expect(contents.skipped.map(\.fileName) == ["rows.jsonl#3", "rows.jsonl#4"])
    #expect(contents.skipped.last?.reason == .empty)
  }

  @Test(arguments: [
    "[{\"text\": \"Words.\"}, {\"text\": \"More.\"}]",
    "{\"status\": \"ok\", \"articles\": [{\"text\": \"Words.\"}, {\"text\": \"More.\"}]}",
    "{\n  \"articles\": [\n    {\"text\": \"Words.\"},\n    {\"text\": \"More.\"}\n  ]\n}",
  ])
  func json(text: String) throws {
    let contents = try contents(text, name: "-")
    #expect(contents.articles.map(\.id.name) == ["-#1", "-#2"])
    #expect(contents.articles.map { $0.text[$0.text.span] } == ["Words.", "More."])
  }

  @Test func columnsCanBeNamed() throws {
    let csv = "Inhalt,Kopf,text\nA barge.,Weir,x\nIt sank.,Weir,x\n"
    let columns = TableColumns(named: [.text: "inhalt", .headline: "Kopf", .event: "Kopf"])
    let contents = try contents(csv, columns: columns)
    #expect(lines(of: contents.articles[0]) == ["headline: Weir", "paragraph: A barge."])
    #expect(contents.articles.map(\.story) == ["rows.csv#Weir", "rows.csv#Weir"])
    #expect(contents.articles[0].notices == ["The column text is not read."])
  }

  @Test func aTableWithoutTextsIsRefusedWithItsColumns() {
    #expect(reason("Inhalt,Kopf\na,b", name: "a.csv") == .noTextColumn(names: ["Inhalt", "Kopf"]))
    #expect(reason("{\"a\": 1}", name: "a.json") == .noTextColumn(names: ["a"]))
    let message = ImportFailure(fileName: "a", reason: .noTextColumn(names: ["b"])).message
    #expect(message.contains("--column text=NAME"))
  }

  @Test func brokenTablesAreReadAsFarAsTheyGo() throws {
    let extra = try contents("text,title\nOne.,1\nTwo, too.,2\nThree.,3\nFour.\n")
    #expect(extra.articles.map(\.id.name) == ["rows.csv#1", "rows.csv#3", "rows.csv#4"])
    #expect(extra.skipped.map(\.fileName) == ["rows.csv#2"])
    let open = try contents("text,title\nOne.,1\n\"Two.,2\nThree.,3\n")
    #expect(open.articles.count == 2)
    #expect(open.articles[1].text[open.articles[1].text.span].contains("Three."))
    #expect(open.skipped.map(\.fileName) == ["rows.csv"])
    guard case .damaged = reason("{\"text\": \"One", name: "a.json") else {
      Issue.record("cut JSON is told")
      return
    }
  }

  @Test(arguments: [
    "Title, text and date\nWords, and more words.", "{ braces } and words", "[a] footnote",
    "Text, context\n\nWords about it.",
  ])
  func otherTextsAreNoTables(text: String) throws {
    #expect(try contents(text, name: "a.txt").articles.map(\.format) == [.plain])
  }

  @Test func hostileTablesEnd() throws {
    let many = 100_000
    for (text, name) in [
      (String(repeating: "[", count: many), "a.json"),
      (String(repeating: "{\"a\":", count: many), "a.json"),
      ("text\n" + String(repeating: "\"", count: many + 1), "a.csv"),
      ("text" + String(repeating: ",a", count: many) + "\nWords", "a.csv"),
      ("text\n" + String(repeating: ",", count: many), "a.csv"),
      ("text\n" + String(repeating: "x", count: 1 << 20), "a.csv"),
      ("{\"text\":\"" + String(repeating: "\\u0000\\ud800", count: many) + "\"}", "a.json"),
    ] {
      let contents = try? contents(text, name: name)
      #expect((contents?.articles.count ?? 0) <= 1)
    }
    let rows = try contents(
      "text\n" + String(repeating: "Words.\n", count: FileContents.mostArticles + 5))
    #expect(rows.articles.count == FileContents.mostArticles)
    #expect(rows.skipped.map(\.reason) == [.tooManyArticles(limit: FileContents.mostArticles)])
  }
}
