import TestSupport
import Testing

@testable import NewsCore

/// Other names that a text says of a person.
@Suite struct AliasReaderTests {
  /// Which marked name, from 0, is another name of which.
  private func aliases(_ marked: String) -> [Int: Int] {
    AliasReader(ArticleSketch("a", marked).document).aliases()
  }

  @Test(arguments: [
    "⟦Karl Berg⟧, better known as ⟦Grey Wolf⟧, died.", "⟦Karl Berg⟧, also known as “⟦Wolf⟧”, died.",
    "⟦Karl Berg⟧ — nicknamed the ⟦Wolf⟧ — died.", "⟦Karl Berg⟧ alias ⟦Wolf⟧ died.",
    "Police looked for ⟦Karl Berg⟧ aka ⟦Wolf⟧.",
    "⟦Karl Berg⟧ was known to the world as ``⟦Wolf⟧''.",
    "⟦Karl Berg⟧ revealed himself as ⟦Wolf⟧.", "⟦Karl Berg⟧ wrote under the pen name ⟦Wolf⟧.",
    "⟦Karl Berg⟧ wrote under the pseudonym, “⟦Wolf⟧.”", "Friends of ⟦Karl Berg⟧ call him ⟦Wolf⟧.",
  ])
  func findsOtherNames(text: String) {
    #expect(aliases(text) == [1: 0])
  }

  @Test(arguments: [
    "⟦Wolf⟧ was the pen name of ⟦Karl Berg⟧.", "⟦Wolf⟧ is the pseudonym of the writer ⟦Karl Berg⟧.",
  ])
  func findsWhoseNameItIs(text: String) {
    #expect(aliases(text) == [0: 1])
  }

  @Test(arguments: [
    "⟦Wolf⟧ is a friend of ⟦Karl Berg⟧.",
    "⟦Karl Berg⟧ worked as ⟦Wolf⟧.", "It is known. As ⟦Karl Berg⟧ said, ⟦Wolf⟧ left.",
    "⟦Karl Berg⟧ died. A man known as ⟦Wolf⟧ left.", "Known as ⟦Wolf⟧, he died.",
  ])
  func findsNone(text: String) {
    #expect(aliases(text).isEmpty)
  }

  @Test func theOtherNameIsThePerson() {
    let document = ArticleSketch(
      "a", "⟦Karl Berg⟧, known as ⟦Grey Wolf⟧, died. ⟦Grey Wolf⟧ was 80."
    ).document
    let reference = EntityResolver().crossReference(over: [document])
    #expect(reference.entities.map(\.id.name) == ["person:karl-berg"])
    #expect(reference.links[0].map(\.origin) == [.name, .alias, .alias])
    #expect(reference.links[0][2].reason == "another name of Karl Berg")
  }
}
