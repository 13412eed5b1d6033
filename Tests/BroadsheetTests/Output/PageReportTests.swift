import NewsCore
import Testing

@testable import broadsheet

/// The report of an evaluation of pages.
struct PageReportTests {
  private var evaluation: PageEvaluation {
    PageEvaluator().evaluation(of: [
      AnnotatedPage(
        name: "fine", source: Array("<html><p>The boat goes again from Monday.</p>".utf8),
        body: PageWordList("The boat goes again from Monday"), headline: nil, byline: nil,
        published: nil),
      AnnotatedPage(
        name: "poor\u{1B}", source: Array("<html><p>The boat goes again.</p>".utf8),
        body: PageWordList("A car stops here"), headline: "Car", byline: nil, published: nil),
    ])
  }

  @Test func showsFiguresAndTheWorstPages() {
    let text = PageReport(evaluation, errors: 5).text
    #expect(
      text == """
        2 pages, 1 lost

                  precision     recall         F1
        body          50.00      50.00      50.00

        headlines       0 of 1
        bylines         0 of 0
        dates           0 of 0

        the worst pages, with the longest row of words found that should not be (+) and
        of words missed (-):

          poor␛
                  0.00       0.00       0.00
            + The boat goes again
            - A car stops here

        """)
  }

  @Test func showsNoPagesWhenNoneAreAskedFor() {
    #expect(!PageReport(evaluation, errors: 0).text.contains("worst"))
  }

  @Test func writesTheTextsForOtherScorers() {
    let bytes = PagePredictionWriter().bytes(of: evaluation.results)
    #expect(
      String(decoding: bytes, as: UTF8.self) == #"""
        {"fine":{"articleBody":"The boat goes again from Monday.\n"},"poor\u001b":{"articleBody":"The boat goes again.\n"}}

        """#)
  }
}
