import TestSupport
import Testing

@testable import NewsCore

/// Persons who are introduced as somebody's relatives.
@Suite struct RelativeReaderTests {
  @Test(arguments: [
    "He came with his wife, ⟦Ada Marsh⟧.", "Her brother ⟦Tom Marsh⟧ came.",
    "Their second son, ⟦Tom Marsh⟧, was born.", "⟦Ada Marsh⟧, his younger sister, came.",
    "⟦Ada Marsh⟧, the first lady, waved.", "The first lady ⟦Ada Marsh⟧ waved.",
  ])
  func kinshipBesideANameShowsARelative(text: String) {
    #expect(RelativeReader(ArticleSketch("a", text).document).relatives() == [0])
  }

  @Test(arguments: [
    "⟦Ada Marsh⟧ and his wife came.", "⟦Ada Marsh⟧, the mayor, came.",
    "His wife left. ⟦Ada Marsh⟧ came.",
    "⟦Ada Marsh⟧, who has a sister, came.",
  ])
  func otherWordsShowNone(text: String) {
    #expect(RelativeReader(ArticleSketch("a", text).document).relatives().isEmpty)
  }
}
