import TestSupport
import Testing

@testable import NewsCore

/// Names that an article leaves open are linked by other articles on its subject.
@Suite struct SubjectLinkTests {
  private static let regatta = "harbour regatta sloop spinnaker crew"
  private static let trial = "courtroom embezzlement verdict jury bailiff"

  /// For each mention of articles of different folders the entity and the reason; other articles
  /// stand around them.
  private func links(_ texts: String...) -> [String] {
    let others = (0..<20).map { "Noise\($0) filler\($0) about\($0) nothing\($0)." }
    let documents = (texts + others).enumerated().map { number, text in
      ArticleSketch("\(number)", story: "\(number)", text).document
    }
    let reference = EntityResolver().crossReference(over: documents)
    return reference.links.flatMap { row in
      row.map { link in
        "\(reference.entities[link.entity].id.name.prefix { $0 != "@" }), \(link.reason)"
          + (link.isCertain ? "" : " ?")
      }
    }
  }

  @Test func takesThePersonOfTheSubject() {
    #expect(
      links(
        "⟦Ada Marsh⟧ \(Self.regatta)", "⟦Tom Marsh⟧ \(Self.trial)", "⟦Marsh⟧ \(Self.trial)",
        "⟦Marsh⟧ \(Self.regatta)"
      ).suffix(2) == [
        "person:thomas-marsh, surname, Tom Marsh in another article on the subject",
        "person:ada-marsh, surname, Ada Marsh in another article on the subject",
      ])
  }

  @Test func leavesANameOpenBetweenTwoOfTheSubject() {
    #expect(
      links(
        "⟦Ada Marsh⟧ \(Self.regatta)", "⟦Tom Marsh⟧ \(Self.regatta)", "⟦Marsh⟧ \(Self.regatta)"
      ).last == "person:marsh, may be Ada Marsh or Tom Marsh, or another ?")
  }

  @Test func leavesANameOpenOnAnotherSubject() {
    #expect(
      links("⟦Ada Marsh⟧ \(Self.regatta)", "⟦Marsh⟧ \(Self.trial)").last
        == "person:marsh, may be Ada Marsh, or another ?")
  }

  @Test func takesNobodyOfTheOtherGender() {
    let documents = [
      "Mrs. Ada Marsh won the harbour regatta with her sloop, spinnaker and crew.",
      "Mr. Marsh lost the harbour regatta with his sloop, spinnaker and crew.",
    ].enumerated().map { number, text in
      var article = Article.paragraphs(text)
      article.story = "\(number)"
      return Analyzer().document(from: article)
    }
    let reference = EntityResolver(stories: .subjects).crossReference(over: documents)
    #expect(reference.entities.filter { $0.kind == .person }.count == 2)
  }

  @Test func openNamesOfOneSubjectAreOne() {
    let texts = ["⟦Marsh⟧ \(Self.regatta)", "⟦Marsh⟧ \(Self.regatta)", "⟦Marsh⟧ \(Self.trial)"]
    let others = (0..<20).map { "Noise\($0) filler\($0) about\($0) nothing\($0)." }
    let documents = (texts + others).enumerated().map { number, text in
      ArticleSketch("\(number)", story: "\(number)", text).document
    }
    let reference = EntityResolver(stories: .subjects).crossReference(over: documents)
    let ids = reference.links.prefix(3).map { reference.entities[$0[0].entity].id }
    #expect(ids[0] == ids[1])
    #expect(ids[0] != ids[2])
  }

  @Test func initialsAndNicknamesJoinThePersonOfTheSubject() {
    #expect(
      links(
        "⟦Amina Okoro⟧ \(Self.regatta)", "⟦A. Okoro⟧ \(Self.regatta)", "⟦A. Okoro⟧ \(Self.trial)"
      ).suffix(2) == [
        "person:amina-okoro, other form, Amina Okoro in another article on the subject",
        "person:a-okoro, full name",
      ])
  }

  @Test func otherNamesJoinThePersonOfTheSubject() {
    #expect(
      links(
        "⟦Karl Berg⟧, known as ⟦Grey Wolf⟧, \(Self.trial)", "⟦Grey Wolf⟧ \(Self.trial)",
        "⟦Karl Berg⟧ \(Self.trial)"
      )[2] == "person:karl-berg, other form, Karl Berg in another article on the subject")
  }
}
