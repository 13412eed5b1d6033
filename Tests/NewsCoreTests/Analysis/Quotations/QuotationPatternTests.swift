import Testing

/// What is quoted and who says it, for each way in which news quotes.
@Suite struct QuotationPatternTests {
  @Test(arguments: MarkPatterns.all) func readsMarks(_ text: String) { check(text) }

  @Test(arguments: SplitPatterns.all) func joinsParts(_ text: String) { check(text) }

  @Test(arguments: SetOffPatterns.all) func readsTheLayout(_ text: String) { check(text) }

  @Test(arguments: HeadlinePatterns.all) func readsHeadlines(_ text: String) { check(text) }

  @Test(arguments: UsePatterns.all) func tellsUses(_ text: String) { check(text) }

  @Test(arguments: TagPatterns.all) func findsTheSpeaker(_ text: String) { check(text) }

  private func check(_ text: String) {
    let pattern = QuotationPattern(text)
    #expect(pattern.found == pattern.expected)
  }
}
