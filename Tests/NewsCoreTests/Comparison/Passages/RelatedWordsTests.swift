import TestSupport
import Testing

@testable import NewsCore

/// Which words stand for each other.
@Suite struct RelatedWordsTests {
  private func stem(_ word: String) throws -> UInt64 {
    let text = SourceText(word)
    let token = try #require(
      Tokenizer().tokens(in: LineArticleReader().article(named: "", text)).first)
    return WordStem.stem(of: token, in: text.bytes.span).value
  }

  @Test func wordsOfOneMeaningAreRelatedFromEitherSide() throws {
    let stems = try ["died", "cheese", "death", "factory", "plants"].map { try stem($0) }
    let relations = RelatedWords.shared.relations(among: stems)
    let words = relations.map { $0.map(\.word) }
    #expect(words == [[2], [], [0], [4], [3]])
    let strengths = relations.map { $0.map(\.strength) }
    #expect(strengths == [[0.8], [], [0.8], [0.6], [0.6]])
  }

  @Test func aFileThatIsCutShortRelatesNothing() throws {
    let stems = try ["died", "death"].map { try stem($0) }
    let relations = RelatedWords(Array("BSRW".utf8) + [9, 0, 0, 0]).relations(among: stems)
    let areEmpty = relations.map(\.isEmpty)
    #expect(areEmpty == [true, true])
  }
}
