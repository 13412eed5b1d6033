import NewsCore
import Testing

/// Whole articles in plain text come out with every block's kind.
struct PlainTextImporterTests {
  static let prose =
    "The barge had left the upper lock at dawn with eleven people aboard, and nobody on the bank saw "
    + "anything unusual until its engine stopped in the middle of the stream."

  @Test(arguments: [
    // A newspaper's layout.
    """
    headline| Barge drifts into weir after engine fails
    standfirst| Eleven people are rescued in fading light
    byline| By Petra Olin and Samir Haddad
    date| Monday, 3 October 2022
    dateline| VARNA LOCK, Oct. 3 (Coastwire) —
    +paragraph| \(prose)
    paragraph| “We waited for the rope,” said one of them.
    """,
    // A page copied from the web, with a byline that names nobody.
    """
    furniture| Skip to main content
    furniture| Home > News > Rivers
    headline| Barge crew: ‘We heard nothing. Then it was dark.’
    byline| By October 4, 2022Rivers News, Print
    sourceLine| As published in The Lock Gazette
    standfirst| The owner of the barge says that the engine was new.
    paragraph| \(prose)
    furniture| Advertisement
    paragraph| \(prose)
    furniture| Share this
    furniture| Facebook Twitter Email Print
    furniture| Read more:
    furniture| What the harbour rules say about tow ropes
    furniture| © 2022 The Lock Gazette. All rights reserved.
    """,
    // No headline.
    """
    dateline| Varna:
    +paragraph| \(prose)
    paragraph| \(prose)
    """,
    """
    paragraph| \(prose)
    paragraph| Nobody was hurt.
    """,
    // Headings within the report and a caption.
    """
    headline| WHO SENT THE BARGE OUT?
    byline| By PETRA OLIN
    caption| Photo: The barge at the weir on Tuesday. (Samir Haddad/Coastwire)
    paragraph| \(prose)
    heading| A rope that was too short
    paragraph| \(prose)
    item| • The rope measured nine metres.
    item| • The rules ask for twelve.
    paragraph| \(prose)
    byline| (Reporting by Samir Haddad; Editing by Ana Ruiz)
    """,
    // A section's name above, and a date with its time below.
    """
    furniture| World
    headline| Is the weir safe?
    date| Published: 4 October 2022 at 10:30 GMT
    paragraph| \(prose)
    """,
    // One line for each paragraph and no blank line.
    """
    headline| Barge drifts into weir after engine fails
    /byline| By Petra Olin
    /paragraph| \(prose)
    /paragraph| \(prose)
    """,
    // Lines broken at a column.
    """
    headline| Barge drifts into weir after engine fails and eleven people wait
    for a rope
    furniture| ==========
    /byline| By Petra Olin
    dateline| VARNA LOCK --
    +paragraph| The barge had left the upper lock at dawn with eleven
    people aboard, and nobody on the bank saw anything unusual until its
    engine stopped in the middle of the stream, the lock keeper said.
    paragraph| “We waited for the rope,” said one of the passengers, who had
    come from the islands with her two children. “It was too short.”
    """,
  ])
  func blocks(_ script: String) throws {
    let expected = BlockScript(script)
    let article = try imported(expected.text)
    let wanted = Article(
      id: article.id, format: .plain, encoding: "utf-8", text: article.text,
      blocks: expected.blocks, metadata: article.metadata)
    #expect(lines(of: article) == lines(of: wanted))
    #expect(article.blocks == expected.blocks)
  }

  @Test func metadataOfAWebPage() throws {
    let article = try imported(
      """
      Skip to main content

      Barge drifts into weir

      By Petra Olin, river correspondent | 4 October 2022

      First published in The Lock Gazette

      VARNA, Oct 3 (Coastwire) — \(Self.prose)
      """)
    #expect(article.metadata.headline == "Barge drifts into weir")
    #expect(article.metadata.bylines == ["Petra Olin"])
    #expect(article.metadata.publication == "The Lock Gazette")
    #expect(article.metadata.published == CalendarDate(year: 2022, month: 10, day: 4))
    #expect(article.metadata.dateline == "VARNA")
  }

  @Test func agencyOfADatelineIsTheSourceWhenNothingElseIsTold() throws {
    let article = try imported("VARNA, Oct 3, 2022 (Coastwire) — \(Self.prose)")
    #expect(article.metadata.publication == "Coastwire")
    #expect(article.metadata.published == CalendarDate(year: 2022, month: 10, day: 3))
  }

  /// Of lines with a sentence each those of one quotation are one paragraph, where it ends within a line.
  @Test(arguments: [
    (
      ["“We waited for the rope.", "It never came,” said one of them."],
      ["“We waited for the rope.\nIt never came,” said one of them."]
    ),
    (
      ["\"We waited for the rope.", "It never came,\" said one of them."],
      ["\"We waited for the rope.\nIt never came,\" said one of them."]
    ),
    // The next quotation, who said it below what is set apart, and a paragraph that opens none.
    (
      ["“We waited for the rope.", "“It never came,” said one of them."],
      ["“We waited for the rope.", "“It never came,” said one of them."]
    ),
    (
      ["\"We waited for the rope.", "Petra Olin of the lock.\""],
      ["\"We waited for the rope.", "Petra Olin of the lock.\""]
    ),
    (
      ["They waited for the rope.", "It never “really” came, said one of them."],
      ["They waited for the rope.", "It never “really” came, said one of them."]
    ),
    (
      ["“We waited,” she said.", "It never ” came, said one of them."],
      ["“We waited,” she said.", "It never ” came, said one of them."]
    ),
  ])
  func aQuotationGoesOnInTheNextLine(lines: [String], paragraphs: [String]) throws {
    let text = "Barge drifts into weir\n\n\(Self.prose)\n\n\(lines.joined(separator: "\n"))\n"
    let article = try imported(Array(text.utf8), fileName: "a.txt")
    let found = article.blocks.filter { $0.kind == .paragraph }.map { article.text[$0.span] }
    #expect(found == [Self.prose] + paragraphs)
  }

  @Test func linesEndAsInEverySystem() throws {
    for end in ["\n", "\r\n", "\r"] {
      let article = try imported(
        ["Barge drifts into weir", "", "By Petra Olin", "", Self.prose].joined(separator: end))
      #expect(article.blocks.map(\.kind) == [.headline, .byline, .paragraph])
      #expect(article.text[article.blocks[2].span] == Self.prose)
    }
  }
}
