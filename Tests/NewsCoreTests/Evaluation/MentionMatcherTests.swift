import TestSupport
import Testing

@testable import NewsCore

/// Which predicted name stands for a marked one.
@Suite struct MentionMatcherTests {
  /// The number, from 0, of the predicted name (⟪⟫) that stands for the marked one (⟦⟧).
  private func match(_ marked: String) -> Int? {
    let text = MarkedText(marked)
    let predictions = text["⟪"].enumerated().map { number, span in
      PredictedMention(span: span, cluster: String(number), reason: "", isCertain: true)
    }
    return MentionMatcher(predictions, in: SourceText(text.text))
      .prediction(for: text.spans[0]).flatMap { Int($0.cluster) }
  }

  @Test func takesTheSameSpan() {
    #expect(match("⟪Bo⟫ met ⟪⟦Ada⟧⟫") == 1)
  }

  @Test func leavesPossessiveEndingsOut() {
    #expect(match("⟪⟦Ada⟫’s⟧ boat") == 0)
    #expect(match("⟪⟦Ada⟧'s⟫ boat") == 0)
  }

  @Test func takesANameThatEndsThere() {
    #expect(match("⟦Mr ⟪Marsh⟧⟫ left") == 0)
    #expect(match("⟪Mr ⟦Marsh⟧⟫ left") == 0)
  }

  @Test func takesNoOther() {
    #expect(match("⟦⟪Ada⟫ Marsh⟧ left") == nil)
    #expect(match("⟪Bo⟫ met ⟦Ada⟧") == nil)
  }
}
