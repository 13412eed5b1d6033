import TestSupport
import Testing

@testable import NewsCore

/// The text of a PDF document becomes paragraphs; heads and feet of its pages are set apart.
struct PDFImporterTests {
  private func article(_ text: String, title: String? = nil) -> Article {
    let document = PDFDocument(
      text: Array(text.utf8), title: title, author: "Petra Olin", made: "2022-10-05T08:00:00Z")
    return PDFImporter().article(from: document, id: ArticleID("a.pdf"))
  }

  private let page = """
    The Lock Gazette
    Barge strikes the weir
    A barge loaded with gravel struck the weir at
    Lowmere on Monday night and sank within an
    hour. Nobody was hurt.
    The weir was closed to all traffic until the

    end of the week, it was said by those who had

    Page 1 of 2
    \u{0C}The Lock Gazette
    to decide about it in the morning.

    Page 2 of 2
    \u{0C}
    """

  @Test func sentencesGoOnOverColumnsAndPages() {
    let article = article(page, title: "Barge Strikes the Weir!")
    #expect(
      lines(of: article) == [
        "headline: Barge strikes the weir",
        "paragraph: A barge loaded with gravel struck the weir at Lowmere on Monday night and sank "
          + "within an hour. Nobody was hurt.",
        "paragraph: The weir was closed to all traffic until the end of the week, it was said by "
          + "those who had to decide about it in the morning.",
        "furniture: The Lock Gazette", "furniture: Page 1 of 2", "furniture: The Lock Gazette",
        "furniture: Page 2 of 2",
      ])
    #expect(article.format == .pdf)
    #expect(article.metadata.bylines == ["Petra Olin"])
    #expect(article.metadata.published?.iso == "2022-10-05")
    #expect(article.notices == ["The date is the day on which the PDF document was made."])
  }

  @Test func nothingIsLost() {
    var generator = SeededGenerator(seed: 3)
    let pieces = ["A line of words", "and more", "12", "\n", "\n\n", "\u{0C}", " ", "x."]
    for _ in 0..<300 {
      let text = (0..<20).map { _ in pieces.randomElement(using: &generator)! }.joined()
      let article = article(text)
      let before = text.filter { !$0.isWhitespace }.sorted()
      let after = String(decoding: article.text.bytes, as: UTF8.self)
      #expect(after.filter { !$0.isWhitespace }.sorted() == before)
      for (first, second) in zip(article.blocks, article.blocks.dropFirst()) {
        #expect(first.span.end <= second.span.start)
      }
    }
  }

  @Test func withoutAReaderDocumentsArePassedOver() {
    #expect(throws: ImportFailure(fileName: "a.pdf", reason: .binary(kind: "a PDF document"))) {
      try ArticleImporter().article(
        from: Array("%PDF-1.4".utf8), id: ArticleID("a.pdf"), fileName: "a.pdf")
    }
  }
}
