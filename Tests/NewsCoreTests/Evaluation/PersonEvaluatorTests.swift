import TestSupport
import Testing

@testable import NewsCore

/// Texts are resolved from their marked names alone and compared with their chains.
@Suite struct PersonEvaluatorTests {
  /// A text in which names are marked; the chains are given in their order.
  private func article(_ name: String, _ marked: String, _ chains: String?...) -> GoldArticle {
    let text = MarkedText(marked)
    return GoldArticle(
      name: name, set: "s", topic: name, text: SourceText(text.text),
      mentions: zip(text.spans, chains).map { GoldMention(span: $0, chain: $1) })
  }

  @Test func comparesWithTheChains() throws {
    let evaluation = PersonEvaluator().evaluation(of: [
      article(
        "a", "⟦Ada Marsh⟧ came. Mrs ⟦Marsh⟧’s boat, the Ria, lay there. ⟦Berg⟧ saw ⟦Ada Marsh⟧.",
        "1", "1", "2", "3")
    ])
    let figures = try #require(evaluation.figures)
    #expect(
      evaluation.predictions[0].map(\.cluster).prefix(2) == [
        "person:ada-marsh", "person:ada-marsh",
      ])
    #expect(figures.mergedClusters == 1)
    #expect(figures.chains == 3)
    #expect(figures.bCubed.recall == 1)
    #expect(evaluation.rightChain == 0.75)
    #expect(evaluation.errors.map(\.kind) == [.merge])
    let parts = try #require(evaluation.errors.first).parts
    #expect(parts.map(\.name) == ["1", "3"])
    #expect(parts.map(\.mentions) == [2, 1])
    #expect(parts[1].example.match == "Ada Marsh")
    #expect(parts[1].reason == "full name")
  }

  @Test func showsWhatWasLeftApart() {
    let evaluation = PersonEvaluator().evaluation(of: [
      article("a", "⟦Ada Marsh⟧ came, ⟦Ada Marsh⟧ saw, ⟦Xu⟧ left.", "1", "1", "1")
    ])
    #expect(evaluation.errors.map(\.kind) == [.split])
    #expect(evaluation.errors.first?.parts.map(\.mentions) == [2, 1])
    #expect(evaluation.rightChain == 2.0 / 3)
  }

  @Test func comparesNothingWithoutChains() {
    let evaluation = PersonEvaluator().evaluation(of: [article("a", "⟦Ada Marsh⟧ came.", nil)])
    #expect(evaluation.figures == nil)
    #expect(evaluation.predictions[0].count == 1)
  }

  @Test func findsTheNamesItselfInRawTexts() throws {
    let evaluation = PersonEvaluator(names: .found).evaluation(of: [
      article(
        "a", "President ⟦Ada Marsh⟧ met Tom Berg on Monday. The talks with ⟦Marsh⟧ went well.", "1",
        "1")
    ])
    #expect(evaluation.predictions[0].count == 3)
    #expect(evaluation.figures?.found == 1)
    #expect(evaluation.rightChain == 1)
  }

  @Test(arguments: [(ClusterScope.all, 1), (.topic, 0), (.doc, 0)])
  func comparesWithinAScope(scope: ClusterScope, merges: Int) {
    let evaluation = PersonEvaluator(scope: scope).evaluation(of: [
      article("a", "⟦Ada Marsh⟧ came.", "1"), article("b", "⟦Ada Marsh⟧ came.", "2"),
    ])
    #expect(evaluation.figures?.mergedClusters == merges)
  }
}
