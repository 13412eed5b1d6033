import NewsCore
import TestSupport
import Testing

@testable import NewsReader

@Suite struct LayouterTests {
  private func lines(_ sketch: ArticleSketch, width: Int, furniture: Bool = false) -> [String] {
    let article = sketch.document.article
    let scanner = LineScanner(text: article.text, markup: article.markup)
    return Layouter(width: width, showsFurniture: furniture).layout(of: article).lines.map {
      String(repeating: " ", count: $0.indent)
        + scanner.clusters(of: $0.span).map(\.shown).joined()
    }
  }

  @Test func wordsWrapWhereTheMeasureEnds() {
    let sketch = ArticleSketch("a", "The ferry left the quay at noon and struck the pier.")
    #expect(
      lines(sketch, width: 20) == [
        "The ferry left the", "quay at noon and", "struck the pier.",
      ])
  }

  @Test func aWordThatExactlyFillsTheMeasureStays() {
    #expect(lines(ArticleSketch("a", "four five"), width: 9) == ["four five"])
    #expect(lines(ArticleSketch("a", "four five"), width: 8) == ["four", "five"])
  }

  @Test func aWordLongerThanTheMeasureIsCut() {
    #expect(
      lines(ArticleSketch("a", "a harbourmaster"), width: 6) == ["a", "harbou", "rmaste", "r"])
  }

  @Test func linesBreakAfterHyphensAndDashes() {
    #expect(
      lines(ArticleSketch("a", "hard-liner left—right"), width: 12) == [
        "hard-liner", "left—right",
      ])
    #expect(lines(ArticleSketch("a", "ab half-open"), width: 8) == ["ab half-", "open"])
    #expect(lines(ArticleSketch("a", "at -5 now"), width: 4) == ["at", "-5", "now"])
  }

  @Test func wideCharactersBreakAnywhere() {
    #expect(lines(ArticleSketch("a", "港口事故报告"), width: 5) == ["港口", "事故", "报告"])
  }

  @Test func paragraphsStandApartAndLinesAboutTheArticleTogether() {
    let sketch = ArticleSketch(
      "a",
      """
      headline: Ferry hits pier
      byline: By A. Reporter
      date: 3 May 2031
      dateline: ELMPORT —
      A ferry hit a pier.
      furniture: Share this
      Nobody was hurt.
      """)
    #expect(
      lines(sketch, width: 40) == [
        "Ferry hits pier", "", "By A. Reporter", "3 May 2031", "",
        "ELMPORT — A ferry hit a pier.", "", "Nobody was hurt.",
      ])
    #expect(lines(sketch, width: 40, furniture: true).contains("Share this"))
  }

  @Test func markupTakesNoRoom() {
    let source = SourceText("one **two** three")
    let article = Article(
      id: ArticleID("a"), format: .markdown, encoding: "utf-8", text: source,
      blocks: [Block(.paragraph, source.span)], markup: [TextSpan(4, 6), TextSpan(9, 11)],
      metadata: ArticleMetadata())
    let layout = Layouter(width: 13, showsFurniture: false).layout(of: article)
    let scanner = LineScanner(text: source, markup: article.markup)
    let lines = layout.lines.map { scanner.clusters(of: $0.span).map(\.shown).joined() }
    #expect(lines == ["one two three"])
    #expect(layout.lines.map { source[$0.span] }.joined() == "one **two** three")
  }

  @Test func aLineIsFoundByItsBytes() {
    let sketch = ArticleSketch("a", "one two\nthree four")
    let layout = Layouter(width: 5, showsFurniture: false).layout(of: sketch.document.article)
    // one / two / (blank) / three / four, at bytes 0, 4, 7, 9 and 15.
    let offsets = [0, 3, 4, 6, 8, 9, 14, 15, 18, 99]
    #expect(offsets.map(layout.line) == [0, 0, 1, 1, 1, 3, 3, 4, 4, 4])
  }

  @Test func linesOfAnyWidthJoinToTheText() {
    var random = SeededGenerator(seed: 7)
    let pieces = ["a", "bc", "ferry", " ", "  ", "\n", "-", "—", "é", "港", "“", "n\u{301}", "\t"]
    for _ in 0..<60 {
      var text = "x"
      for _ in 0..<Int(random.next() % 80) { text += pieces[Int(random.next() % 13)] }
      let source = SourceText(text)
      let article = Article(
        id: ArticleID("a"), format: .plain, encoding: "utf-8", text: source,
        blocks: [Block(.paragraph, source.span)], metadata: ArticleMetadata())
      for width in 1...30 {
        let layout = Layouter(width: width, showsFurniture: false).layout(of: article)
        #expect(layout.lines.map { source[$0.span] }.joined() == text)
        let scanner = LineScanner(text: source, markup: [])
        for line in layout.lines {
          let clusters = scanner.clusters(of: line.span)
          let cells = clusters.reduce(0) { $0 + $1.width }
          #expect(cells <= width || clusters.count == 1, "\(width): \(source[line.span])")
        }
      }
    }
  }
}
