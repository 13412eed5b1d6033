import Testing

@testable import NewsCore

/// Offsets in code points and in bytes are told apart.
@Suite struct CodePointOffsetsTests {
  private let offsets = CodePointOffsets(SourceText("Zoë 😀 é"))

  @Test func countsCodePoints() {
    #expect(offsets.count == 7)
    #expect(CodePointOffsets(SourceText("")).count == 0)
  }

  @Test func findsBytesAndBack() {
    #expect(offsets.span(from: 2, to: 5) == TextSpan(2, 9))
    #expect(offsets.offset(of: 2) == 2)
    #expect(offsets.offset(of: 9) == 5)
    #expect(offsets.offset(of: 12) == 7)
  }

  @Test(arguments: [(-1, 2), (3, 3), (4, 2), (0, 8)])
  func refusesWhatIsNotThere(start: Int, end: Int) {
    #expect(offsets.span(from: start, to: end) == nil)
  }
}
