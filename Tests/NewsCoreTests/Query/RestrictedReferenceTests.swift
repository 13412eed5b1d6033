import TestSupport
import Testing

@testable import NewsCore

/// A part of the articles with who is meant as it is known from all of them.
@Suite struct RestrictedReferenceTests {
  private let all = CrossReference([
    ArticleSketch("a", story: "s", "⟦Ada Marsh⟧ met ⟦Otto Roux⟧."),
    ArticleSketch("b", story: "t", "⟦Zoe Lind⟧ left."),
    ArticleSketch("c", story: "s", "⟦Ada Marsh⟧ stayed with ⟦Zoe Lind⟧."),
  ])

  @Test func keepsTheEntitiesOfTheDocumentsChosen() {
    let part = all.restricted(to: [0, 2])
    #expect(part.documents.map(\.article.id.name) == ["a", "c"])
    #expect(part.entities.map(\.name) == ["Ada Marsh", "Otto Roux", "Zoe Lind"])
    #expect(
      part.entities[2].mentions == [MentionReference(document: 1, mention: 1)])
    for (document, links) in part.links.enumerated() {
      for (mention, link) in links.enumerated() {
        let original = all.links[document == 0 ? 0 : 2][mention]
        #expect(part.entities[link.entity].id == all.entities[original.entity].id)
        #expect(
          part.entities[link.entity].mentions.contains(
            MentionReference(document: document, mention: mention)))
      }
    }
  }

  @Test func allDocumentsAreTheWhole() {
    #expect(all.restricted(to: [0, 1, 2]) == all)
  }

  @Test func accountsAreThoseOfOneStory() {
    #expect(all.accounts(besides: ArticleID("c")) == [0, 2])
    #expect(all.accounts(besides: ArticleID("b")) == [1])
    #expect(all.accounts(besides: ArticleID("z")) == [])
  }
}
