import TestSupport
import Testing

@testable import NewsCore

/// Which words of an article are looked at.
@Suite struct ContextWordsTests {
  private func keys(_ text: String) -> [UInt64] {
    ContextWords().keys(of: SearchableText(ArticleSketch("a", text).document.article))
  }

  @Test func takesEachLongerWordOnce() {
    #expect(keys("A ferry, the ferry of 1998, is THE Ferry.") == keys("the ferry 1998"))
  }

  @Test(arguments: ["Marsh's ferry", "Marsh’s ferry"])
  func leavesPossessiveEndingsOut(text: String) {
    #expect(keys(text) == keys("Marsh ferry"))
  }
}
