import Testing

@testable import NewsCore

/// How the texts of pages are compared.
struct PageEvaluatorTests {
  @Test(arguments: [
    ("One, two_3 — can't 4½!", ["One", "two_3", "can", "t", "4½"]), ("", []), ("...", []),
    ("das Öl 油", ["das", "Öl", "油"]),
  ])
  func wordsAreLettersAndDigits(_ text: String, _ words: [String]) {
    #expect(PageWordList(text).words == words)
  }

  @Test(arguments: [
    // Rows found: abcd bcde; wanted: abcd bcdf.
    ("a b c d e", "a b c d f", 1, 1, 1), ("a b c d", "a b c d", 1, 0, 0),
    // A row twice counts twice.
    ("a a a a a", "a a a a", 1, 1, 0), ("a b", "a b", 1, 0, 0), ("a b", "a b c", 0, 1, 1),
    ("", "a b c d e", 0, 0, 2), ("", "", 0, 0, 0),
  ])
  func rowsOfFourWordsAreCounted(
    _ found: String, _ wanted: String, _ shared: Int, _ extra: Int, _ missing: Int
  ) {
    let match = PageMatch(of: PageWordList(found), with: PageWordList(wanted))
    #expect(match.shared == shared)
    #expect(match.extra == extra)
    #expect(match.missing == missing)
  }

  @Test func emptyTextsAreAlikeAndOneAloneIsNot() {
    let none = PageWordList("")
    let some = PageWordList("a b c d")
    #expect(PageMatch(of: none, with: none).ratios == Ratios(precision: 1, recall: 1))
    #expect(PageMatch(of: none, with: some).ratios == Ratios(precision: 0, recall: 0))
  }

  private func page(
    _ name: String, _ source: String, body: String, headline: String? = nil,
    byline: String? = nil, published: CalendarDate? = nil
  ) -> AnnotatedPage {
    AnnotatedPage(
      name: name, source: Array(source.utf8), body: PageWordList(body), headline: headline,
      byline: byline, published: published)
  }

  @Test func pagesAreReadAndCompared() throws {
    let source = """
      <html><head><meta name=author content="Ida Brandt"><meta property="article:published_time"
       content="2019-05-04"></head><body><nav>Home</nav><h1>Ferry returns</h1><p>\(Story.one)</p>
      """
    let evaluation = PageEvaluator().evaluation(of: [
      page(
        "a", source, body: Story.one, headline: "Ferry returns | The Herald",
        byline: "By Ida Brandt, Olm", published: CalendarDate(year: 2019, month: 5, day: 4)),
      page("b", source, body: Story.two, headline: "Another", byline: "Nora Pell"),
      page("c", "", body: Story.two),
    ])
    let results = evaluation.results
    #expect(results.map(\.name) == ["a", "b", "c"])
    #expect(results.map(\.hasHeadline) == [true, false, nil])
    #expect(results.map(\.hasByline) == [true, false, nil])
    #expect(results.map(\.hasDate) == [true, nil, nil])
    #expect(results.map(\.isLost) == [false, true, true])
    #expect(evaluation.lost == 2)
    #expect(evaluation.body == Ratios(precision: 1.0 / 3, recall: 1.0 / 3))
    #expect(results[0].text == Story.one + "\n")
  }

  @Test func showsWhatIsTooMuchAndWhatIsMissing() {
    let result = PageEvaluator().evaluation(of: [
      page(
        "a", "<html><p>One two three four five six ten.</p>",
        body: "two three four five seven eight")
    ]).results[0]
    #expect(result.longestExtra == "six ten")
    #expect(result.longestMissing == "seven eight")
  }
}
