import NewsCore
import TestSupport
import Testing

struct SpanSearchTests {
  /// The words of `marked` outside ⟨⟩, as far as they stand within ⟦⟧.
  private func gaps(_ marked: String) -> [String] {
    let text = MarkedText(marked)
    let source = SourceText(text.text)
    return text["⟨"].gaps(in: text.spans[0]).map { source[$0] }
  }

  @Test(arguments: [
    ("⟦plain⟧", ["plain"]),
    ("⟦one⟨**⟩two⟨**⟩⟧", ["one", "two"]),
    ("⟨**⟩⟦one⟨**⟩ two⟧ ⟨*⟩three⟨*⟩", ["one", " two"]),
    ("⟨be⟦fore⟩ after⟧", [" after"]),
    ("⟦before ⟨af⟧ter⟩", ["before "]),
    ("⟨⟦all⟧⟩", []),
  ])
  func whatIsCoveredIsLeftOut(marked: String, expected: [String]) {
    #expect(gaps(marked) == expected)
  }

  @Test func theFirstSpanThatEndsAfterAnOffsetIsFound() {
    let spans = [TextSpan(2, 4), TextSpan(4, 5), TextSpan(9, 12)]
    let found = (0...13).map { spans.firstIndex(endingAfter: $0) }
    #expect(found == [0, 0, 0, 0, 1, 2, 2, 2, 2, 2, 2, 2, 3, 3])
  }
}
