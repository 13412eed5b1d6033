import NewsCore
import Testing

/// Headlines, standfirsts and headings are told from prose by place and form.
struct HeadlineTests {
  private static let prose = PlainTextImporterTests.prose

  @Test(arguments: [
    "Barge drifts into weir", "BARGE DRIFTS INTO WEIR.", "Who let the barge go?", "Weir: what now?",
    "‘We lost everything. We will rebuild’: crew returns",
    "“It was dark. It was cold.” A crew recalls",
    "Lockmaster: ‘No’", "Barge owner sues D.C.", "Eleven saved!", "No Way Out",
    "Barge adrift in U.S.",
    "Varna: city of weirs", "The Lock Gazette’s man is freed by Olin Jr.", "Weir",
  ])
  func headlines(_ line: String) throws {
    let article = try imported("\(line)\n\n\(Self.prose)\n\n\(Self.prose)\n")
    #expect(article.blocks.map(\.kind) == [.headline, .paragraph, .paragraph])
    #expect(article.metadata.headline == line)
  }

  @Test(arguments: [
    "It was over in seconds.", "“Nobody saw it.”", "He could not swim…", "Here is what we know:",
    "The barge had no name and no owner that anybody in the town could tell, and the eleven people who "
      + "had been aboard would not say why they had been there at that hour",
  ])
  func proseIsNoHeadline(_ line: String) throws {
    let article = try imported("\(line)\n\n\(Self.prose)\n\n\(Self.prose)\n")
    #expect(article.blocks.map(\.kind) == [.paragraph, .paragraph, .paragraph])
    #expect(article.metadata.headline == nil)
  }

  @Test func longParagraphIsNoHeadlineWhateverItsFirstWordsEndWith() throws {
    let long = String(repeating: "the barge went on and nobody saw it ", count: 20) + "at all."
    let article = try imported("\(long)\n\n\(Self.prose)")
    #expect(article.blocks.map(\.kind) == [.paragraph, .paragraph])
  }

  @Test func shortSentenceAboveABylineIsAHeadline() throws {
    let article = try imported("They waited. Nobody came.\n\nBy Petra Olin\n\n\(Self.prose)")
    #expect(article.blocks.map(\.kind) == [.headline, .byline, .paragraph])
  }

  @Test(arguments: [
    "Menu  Search  Log in  Subscribe", "Skip to content\nMenu\tSearch\tLog in\nHome > News > Local",
    "News | Sport | Opinion", "View in browser",
  ])
  func navigationAboveTheHeadlineIsNone(_ rows: String) throws {
    let article = try imported(
      "\(rows)\n\nBarge drifts into weir\n\nBy Petra Olin\nThe Lock Gazette\n4 October 2022\n\n"
        + Self.prose)
    #expect(article.blocks[0].kind == .furniture)
    #expect(article.metadata.headline == "Barge drifts into weir")
    #expect(article.metadata.publication == "The Lock Gazette")
    #expect(article.metadata.published?.iso == "2022-10-04")
  }

  @Test func aLoneLineIsNoHeadline() throws {
    #expect(try imported("Barge drifts into weir").blocks.map(\.kind) == [.paragraph])
  }

  @Test(arguments: [
    ("Barge drifts into weir\n\nEleven people are saved by a farmer\n\n", true),
    ("Barge drifts into weir\n\nEleven people are saved by a farmer.\n\nBy Petra Olin\n\n", true),
    ("Barge drifts into weir\n\nBy Petra Olin\n\nEleven people are saved.\n\n", true),
    ("Barge drifts into weir\n\nEleven people were saved.\n\n", false),
    ("Barge drifts into weir\n\nBy Petra Olin\n\nHe saw nothing.\n\n", false),
    ("Barge drifts into weir\n\nBy Petra Olin\n\n“We saw nothing at all.”\n\n", false),
  ])
  func standfirsts(head: String, hasStandfirst: Bool) throws {
    let article = try imported(head + Self.prose + "\n\n" + Self.prose)
    #expect(article.blocks.contains { $0.kind == .standfirst } == hasStandfirst)
    #expect((article.metadata.standfirst != nil) == hasStandfirst)
  }

  @Test(arguments: [
    ("What the rules say", true), ("Who pays?", true), ("1961 and after", true),
    ("It was cold.", false), ("“No,” he said", true), ("they said so", false),
    ("So he said:", false),
    ("Go away! Now!", false),
  ])
  func headings(line: String, isHeading: Bool) throws {
    let article = try imported("\(Self.prose)\n\n\(line)\n\n\(Self.prose)")
    #expect(article.blocks[1].kind == (isHeading && !line.hasPrefix("“") ? .heading : .paragraph))
  }
}
