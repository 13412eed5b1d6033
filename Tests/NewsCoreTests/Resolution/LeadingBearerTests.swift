import TestSupport
import Testing

@testable import NewsCore

/// Who goes by a surname that several persons of an article have.
@Suite struct LeadingBearerTests {
  /// What the last marked name is: the entity, whether it is certain, and the reason.
  private func last(_ marked: String) throws -> String {
    let document = ArticleSketch("a", marked).document
    let reference = EntityResolver().crossReference(over: [document])
    let link = try #require(reference.links[0].last)
    let mark = link.isCertain ? "" : "?"
    return "\(reference.entities[link.entity].id.name)\(mark) \(link.reason)"
  }

  @Test func whoWasSoCalledBeforeARelativeCame() throws {
    #expect(
      try last("⟦Ada Marsh⟧ won. ⟦Marsh⟧ wept. Her brother, ⟦Tom Marsh⟧, lost. ⟦Marsh⟧ left.")
        == "person:ada-marsh? surname, Ada Marsh so called before, but may be Tom Marsh")
  }

  @Test func whoIsInTheHeadlineAndNobodysRelative() throws {
    #expect(
      try last(
        "headline: ⟦Ada Marsh⟧ wins\n⟦Ada Marsh⟧ came with ⟦Tom Marsh⟧, her brother. ⟦Marsh⟧ left.")
        == "person:ada-marsh? surname, Ada Marsh in the headline, but may be Tom Marsh")
  }

  @Test(arguments: [
    "⟦Ada Marsh⟧ won. Her brother, ⟦Tom Marsh⟧, lost. ⟦Marsh⟧ left.",
    "⟦Ada Marsh⟧ won. ⟦Marsh⟧ wept. ⟦Tom Marsh⟧ lost. ⟦Marsh⟧ left.",
    "headline: ⟦Tom Marsh⟧ wins\n⟦Ada Marsh⟧ came. ⟦Marsh⟧ met ⟦Tom Marsh⟧, her brother. ⟦Marsh⟧ left.",
  ])
  func oneSignOrTwoThatDifferAreNotEnough(_ marked: String) throws {
    #expect(try last(marked).hasSuffix("? may be Ada Marsh or Tom Marsh"))
  }
}
