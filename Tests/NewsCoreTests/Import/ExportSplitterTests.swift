import Testing

@testable import NewsCore

/// Many articles in one text file are told apart only where that is certain.
struct ExportSplitterTests {
  private static let prose = PlainTextImporterTests.prose

  private func contents(_ text: String) throws -> FileContents {
    try ArticleImporter().contents(
      of: Array(text.utf8), from: FoundFile(path: "export.txt", story: ""))
  }

  private func article(_ headline: String, signed: Bool = true) -> String {
    "\(headline)\n\n" + (signed ? "By Petra Olin\n\n" : "") + "\(Self.prose)\n\n\(Self.prose)"
  }

  private func headlines(_ text: String) throws -> [String?] {
    try contents(text).articles.map(\.metadata.headline)
  }

  @Test(arguments: ["=====", "--------------------", "***********"])
  func drawnLinesDivideArticles(rule: String) throws {
    let parts = ["Barge drifts into weir", "Rope found at the weir", "Farmer saves eleven"]
    for text in [
      parts.map { article($0) }.joined(separator: "\n\n\(rule)\n\n"),
      parts.map { "\(rule)\n\(article($0))\n" }.joined(),
      parts.map { "\(article($0))\r\n\(rule)\r\n" }.joined(),
    ] {
      #expect(try headlines(text) == parts)
    }
  }

  @Test func numberedLinesDivideArticles() throws {
    for line in ["Document # of 3", "# of 3 DOCUMENTS"] {
      let text = (1...3).map { number in
        line.replacing("#", with: "\(number)") + "\n\n" + article("Story \(number) from the weir")
      }.joined(separator: "\n\n")
      let contents = try contents(text)
      #expect(contents.articles.map(\.id.name) == (1...3).map { "export.txt#\($0)" })
      #expect(contents.articles[1].text[contents.articles[1].text.span].hasPrefix("Story 2"))
    }
  }

  @Test func whatIsNotCertainStaysOne() throws {
    let rule = "\n\n*****\n\n"
    for text in [
      article("Barge drifts into weir") + rule + Self.prose + rule + Self.prose,
      article("Barge drifts into weir") + rule + article("Rope found at the weir"),
      ["One barge drifts", "Two ropes found", "Three saved"].map { article($0, signed: false) }
        .joined(separator: rule),
      article("Barge drifts") + rule + article("Rope found") + "\n\n=====\n\n" + article("Saved"),
      "Document 1 of 3\n\n\(Self.prose)\n\nDocument 3 of 3\n\n\(Self.prose)",
      "Barge drifts\n============\n\nBy Petra Olin\n\n\(Self.prose)\n\nRope found\n============\n\n\(Self.prose)",
    ] {
      let contents = try contents(text)
      #expect(contents.articles.map(\.id.name) == ["export.txt"], "\(text.prefix(60))")
      #expect(contents.articles.first?.text.bytes == Array(text.utf8))
    }
  }

  @Test func manyDividersEnd() throws {
    let contents = try contents(String(repeating: "=====\n", count: 100_000) + "Words.")
    #expect(contents.articles.count == 1)
  }
}
