import TestSupport
import Testing

@testable import NewsCore

/// Who is whom in an article, by the marked names alone.
@Suite struct IdentityCaseTests {
  @Test(arguments: IdentityCases.oneOfManyForms) func manyFormsAreOne(text: String) throws {
    try expectIdentities(text)
  }

  @Test(arguments: IdentityCases.titles) func titlesAreNobody(text: String) throws {
    try expectIdentities(text)
  }

  @Test(arguments: IdentityCases.relatives) func relativesAreTwo(text: String) throws {
    try expectIdentities(text)
  }

  @Test(arguments: IdentityCases.otherNames) func aPersonMayHaveTwoNames(text: String) throws {
    try expectIdentities(text)
  }

  @Test func aPublicationInABylineIsNoPerson() {
    var article = Article.paragraphs("By Harbour Gazette Staff\n\nThe ferry sank on Monday.")
    article = Article(
      id: article.id, format: .plain, encoding: "utf-8", text: article.text,
      blocks: [Block(.byline, article.blocks[0].span), article.blocks[1]],
      metadata: ArticleMetadata())
    let reference = EntityResolver().crossReference(over: [Analyzer().document(from: article)])
    #expect(reference.entities.isEmpty)
  }

  /// Names with one letter behind them are one entity, those with different letters are not, and an
  /// open name is uncertain and none of them.
  private func expectIdentities(_ marked: String) throws {
    var plain = ""
    var letters: [String] = []
    for part in marked.split(separator: "⟧", omittingEmptySubsequences: false) {
      let pieces = part.split(separator: "=")
      plain += pieces[0]
      if pieces.count > 1 {
        letters.append(String(pieces[1]))
        plain += "⟧"
      }
    }
    let text = MarkedText(plain)
    let article = GoldArticle(
      name: "a", set: "", topic: "", text: SourceText(text.text),
      mentions: text.spans.map { GoldMention(span: $0, chain: nil) })
    let reference = EntityResolver().crossReference(
      over: [MarkedDocumentReader().document(of: article)])
    let links = try #require(reference.links.first)
    #expect(links.count == letters.count)
    var entities: [String: Int] = [:]
    for (link, letter) in zip(links, letters) {
      let isOpen = letter == "?"
      #expect(link.isCertain == !isOpen, "\(link.reason)")
      #expect(link.candidates.isEmpty == !isOpen)
      let entity = entities[letter, default: link.entity]
      #expect(entity == link.entity, "\(letter) is two: \(link.reason)")
      entities[letter] = entity
    }
    #expect(Set(entities.values).count == entities.count)
  }
}
