import TestSupport
import Testing

@testable import NewsCore

/// A marked name (⟦⟧) becomes the name (⟪⟫) and the title before it (⟨⟩).
@Suite struct MarkedNameReaderTests {
  @Test(arguments: [
    "⟦⟪Ada Marsh⟫⟧ came.", "⟦⟪Ada Marsh⟫'s⟧ boat.", "⟦⟪Ada Marsh⟫’s⟧ boat.",
    "the Marshes, ⟦⟪Jones⟫’⟧ boat.", "⟦⟨Mr.⟩ ⟪Tanaka⟫⟧ left.", "⟨President⟩ ⟦⟪Okoro⟫⟧ left.",
    "⟦Kenyan ⟨Prime Minister⟩ ⟪Amina Okoro⟫⟧ left.", "⟦the former ⟨Senator⟩ ⟪Ruiz⟫⟧ left.",
    "⟦⟪Ingrid Lund⟫, 61⟧, left.", "⟦⟪Karl Berg, Jr⟫.⟧ left.",
    "said ⟨Foreign Minister⟩ ⟦⟪Yusuf al-Masri⟫⟧ today.", "⟦⟪Bishop⟫⟧ left.",
    "⟦⟨Maj. Gen.⟩ ⟪Li Wei⟫ (ret.)⟧ left.", "the coach ⟦⟪Jo Park⟫⟧ left.",
    "⟦Harrow Shipping ⟨CEO⟩ ⟪Ida Lund⟫⟧ left.",
    "⟦⟪Dean Marsh⟫⟧ left.", "⟦⟨Dean⟩ ⟪Ida Marsh⟫⟧ left.", "⟦Biologist ⟪Nils Lund⟫⟧ left.",
    "⟦Kenya’s ⟪Okoro⟫⟧ left.", "⟦⟪Ida Lund⟫ of Harrow Shipping⟧ left.",
    "⟦⟪Emperor of the Docks⟫⟧ left.",
  ])
  func readsTheName(marked: String) throws {
    let text = MarkedText(marked)
    let gold = GoldArticle(
      name: "a", set: "", topic: "", text: SourceText(text.text),
      mentions: [GoldMention(span: try #require(text.spans.first), chain: nil)])
    let mention = try #require(MarkedDocumentReader().document(of: gold).mentions.first)
    #expect(gold.text[mention.span] == gold.text[try #require(text["⟪"].first)])
    #expect(mention.title.map { gold.text[$0] } == text["⟨"].first.map { gold.text[$0] })
  }
}
