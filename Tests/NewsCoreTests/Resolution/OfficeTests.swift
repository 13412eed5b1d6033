import TestSupport
import Testing

@testable import NewsCore

/// Offices that other articles give decide between the bearers of a surname.
@Suite struct OfficeTests {
  private static let summit = "delegates treaty ballroom translators motorcade"

  /// For each name between marks the identifier and the reason; each article stands for itself.
  private func links(_ texts: String...) -> [[String]] {
    let others = (0..<20).map { "A president and a senator of noise\($0) and filler\($0)." }
    let documents = (texts + others).enumerated().map { number, marked in
      let text = MarkedText(marked)
      let gold = GoldArticle(
        name: "\(number)", set: "", topic: "", text: SourceText(text.text),
        mentions: text.spans.map { GoldMention(span: $0, chain: nil) })
      return MarkedDocumentReader().document(of: gold)
    }
    let reference = EntityResolver(stories: .subjects).crossReference(over: documents)
    return reference.links.prefix(texts.count).map { row in
      row.map { link in
        "\(reference.entities[link.entity].id.name.prefix { $0 != "@" }), \(link.reason)"
      }
    }
  }

  @Test func thePresidentIsNotHisWife() {
    #expect(
      links(
        "⟦President Karl Okoro⟧ spoke to \(Self.summit).",
        "⟦Amara Okoro⟧ waved to \(Self.summit). ⟦President Okoro⟧ left. ⟦Okoro⟧ smiled."
      )[1] == [
        "person:amara-okoro, full name",
        "person:karl-okoro, surname, Karl Okoro in another article on the subject",
        "person:karl-okoro, surname, Karl Okoro in another article on the subject",
      ])
  }

  @Test func aNameStaysOpenWhenThePresidentIsOfAnotherSubject() {
    #expect(
      links(
        "⟦President Karl Okoro⟧ spoke to \(Self.summit).",
        "⟦Amara Okoro⟧ won at chess. ⟦President Okoro⟧ left."
      )[1][1] == "person:okoro, may be Karl Okoro, or another")
  }

  @Test func theOfficeChoosesAmongTwoOfAnArticle() {
    #expect(
      links(
        "⟦Senator Karl Okoro⟧ sang.",
        "⟦Senator Okoro⟧ met ⟦Karl Okoro⟧’s brother, ⟦Paul Okoro⟧."
      )[1][0] == "person:karl-okoro, title and surname, title of Karl Okoro")
  }

  @Test func aBearerWhoHasTheOfficeIsMeant() {
    #expect(
      links(
        "⟦President Karl Okoro⟧ spoke. ⟦President Okoro⟧ left.",
        "⟦President Tom Okoro⟧ spoke."
      )[0][1] == "person:karl-okoro, title and surname")
  }

  @Test func theOfficeOfAllFormsOfANameCounts() {
    #expect(
      links(
        "⟦President Karl Okoro⟧ spoke.",
        "⟦Karl T. Okoro⟧ slept. ⟦President Okoro⟧ woke. ⟦Mr. Okoro⟧ rose."
      )[1] == [
        "person:karl-okoro, full name", "person:karl-okoro, title and surname",
        "person:karl-okoro, title and surname",
      ])
  }

  @Test func aPresidentIsNotHisSon() {
    #expect(
      links(
        "⟦President Karl Okoro⟧ and ⟦Karl Okoro Jr.⟧ spoke to \(Self.summit).",
        "⟦President Okoro⟧ left \(Self.summit)."
      )[1] == ["person:karl-okoro, surname, Karl Okoro in another article on the subject"])
  }

  @Test func aSurnameIsRatherTheFathers() {
    #expect(
      links(
        "⟦Karl Okoro⟧ and ⟦Karl Okoro Jr.⟧ spoke to \(Self.summit).", "⟦Okoro⟧ left \(Self.summit)."
      )[1] == [
        "person:karl-okoro, surname, Karl Okoro in another article on the subject, "
          + "but may be Karl Okoro Jr"
      ])
  }

  @Test func aGivenNameIsThatOfThePersonCalledByTheSurname() {
    #expect(
      links(
        "⟦President Karl Okoro⟧ spoke to \(Self.summit).",
        "⟦President Okoro⟧ left \(Self.summit). “⟦Karl⟧,” she said, “stay.”"
      )[1][1] == "person:karl-okoro, given name of Karl Okoro, whom this text calls by the surname")
  }
}
