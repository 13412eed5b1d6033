import TestSupport
import Testing

@testable import NewsCore

/// Spellings of one name are proposed for review, and nobody is merged.
@Suite struct SpellingProposalTests {
  private func reference(_ texts: String...) -> CrossReference {
    EntityResolver().crossReference(
      over: texts.enumerated().map { ArticleSketch("\($0)", $1).document })
  }

  @Test(arguments: [
    ("Benjamin Netanyahu", "Binyamin Netanyahou"), ("Mohammed Rashidi", "Muhammad Rashidi"),
    ("Sergei Orlov", "Sergey Orlov"), ("Youssef Haniyeh", "Yusuf Haniya"),
  ])
  func proposesTheOneThatMoreArticlesHave(often: String, once: String) throws {
    let reference = reference("⟦\(often)⟧ came.", "⟦\(often)⟧ left.", "⟦\(once)⟧ stayed.")
    #expect(reference.entities.count == 2)
    let link = try #require(reference.links[2].first)
    #expect(!link.isCertain)
    #expect(link.candidates.map { reference.entities[$0].name } == [often])
    #expect(link.reason == "may be another spelling of \(often)")
    #expect(reference.links[0][0].isCertain)
    #expect(reference.reviewRows().map(\.candidateName) == [often])
  }

  @Test func proposesABearerOfASurnameSpelledLikeIt() throws {
    let reference = reference("⟦Benjamin Netanyahu⟧ came.", "⟦Netanyahou⟧ left.")
    let link = try #require(reference.links[1].first)
    #expect(reference.entities[link.entity].name == "Netanyahou")
    #expect(link.candidates.map { reference.entities[$0].name } == ["Benjamin Netanyahu"])
    #expect(!link.isCertain)
  }

  @Test(arguments: [("Anna Marsh", "Anne Marsh"), ("Mario Ruiz", "Maria Ruiz")])
  func proposesNobodyOfAnotherName(left: String, right: String) {
    let reference = reference("⟦\(left)⟧ came.", "⟦\(right)⟧ left.")
    #expect(reference.links.allSatisfy { $0[0].isCertain && $0[0].candidates.isEmpty })
  }
}
