import TestSupport
import Testing

@testable import NewsCore

/// Which mentions become one entity, and what each link says.
@Suite struct EntityResolverTests {
  /// The entity and the reason of every person in accounts of one story, as the resolver gives
  /// them.
  private func persons(_ texts: String...) -> [String] {
    let documents = texts.enumerated().map { index, text in
      ArticleSketch("account \(index)", text).document
    }
    let reference = EntityResolver().crossReference(over: documents)
    return zip(documents, reference.links).flatMap { document, links in
      zip(document.mentions, links).map { mention, link in
        let certain = link.isCertain ? "" : " ?"
        return
          "\(document.text[mention.span]) → \(reference.entities[link.entity].id.name), \(link.reason)\(certain)"
      }
    }
  }

  @Test func linksASurnameToTheOnlyBearer() {
    #expect(
      persons("⟦Ada Marsh⟧ came. ⟦Marsh⟧ left.") == [
        "Ada Marsh → person:ada-marsh, full name",
        "Marsh → person:ada-marsh, surname, only Marsh in this text",
      ])
  }

  @Test func leavesASurnameOfTwoOpen() {
    #expect(
      persons("⟦Bill Marsh⟧ and ⟦Hanna Marsh⟧ came. ⟦Marsh⟧ left.") == [
        "Bill Marsh → person:william-marsh, full name",
        "Hanna Marsh → person:hanna-marsh, full name",
        "Marsh → person:marsh, may be Bill Marsh or Hanna Marsh ?",
      ])
  }

  @Test func linksAcrossAccountsWhenOnlyOneHasTheName() {
    #expect(
      persons("⟦Marsh⟧ left.", "⟦Ada Marsh⟧ came.") == [
        "Marsh → person:ada-marsh, surname, full name in another account",
        "Ada Marsh → person:ada-marsh, full name",
      ])
  }

  @Test func readsParticlesInitialsNicknamesAndOrder() {
    #expect(
      persons(
        "⟦Omar bin Rashid⟧, ⟦bin Rashid⟧, ⟦Yusuf al-Masri⟧, ⟦Al-Masri⟧, ⟦George W. Tanner⟧, "
          + "⟦George Tanner⟧, ⟦Joe Kent⟧, ⟦Joseph Kent⟧, ⟦Xi Jianguo⟧, ⟦Xi⟧."
      ).map { $0.prefix { $0 != "," } } == [
        "Omar bin Rashid → person:omar-bin-rashid", "bin Rashid → person:omar-bin-rashid",
        "Yusuf al-Masri → person:yusuf-masri", "Al-Masri → person:yusuf-masri",
        "George W. Tanner → person:george-tanner", "George Tanner → person:george-tanner",
        "Joe Kent → person:joseph-kent", "Joseph Kent → person:joseph-kent",
        "Xi Jianguo → person:xi-jianguo", "Xi → person:xi-jianguo",
      ])
  }

  @Test func keepsMiddleInitialsSuffixesAndSyllablesApart() {
    #expect(
      persons(
        "⟦George H. W. Tanner⟧, ⟦George W. Tanner⟧, ⟦Paul Kane Jr.⟧, ⟦Paul Kane III⟧, "
          + "⟦Ban Ki-moon⟧, ⟦Moon Jae-min⟧, ⟦Moon⟧."
      ).map { $0.prefix { $0 != "," } } == [
        "George H. W. Tanner → person:george-h-w-tanner",
        "George W. Tanner → person:george-w-tanner", "Paul Kane Jr. → person:paul-kane-jr",
        "Paul Kane III → person:paul-kane-iii", "Ban Ki-moon → person:ban-ki-moon",
        "Moon Jae-min → person:moon-jae-min", "Moon → person:moon-jae-min",
      ])
  }

  @Test func aWordThatIsNoForenameMakesNoFullerName() {
    #expect(
      persons("⟦Anna Reid⟧ came. ⟦Mohammad Javad Zadeh⟧ came.", "⟦Quay Anna Reid⟧, ⟦Javad Zadeh⟧.")
        .map { $0.prefix { $0 != "," } } == [
          "Anna Reid → person:anna-reid", "Mohammad Javad Zadeh → person:mohammad-zadeh",
          "Quay Anna Reid → person:quay-reid", "Javad Zadeh → person:mohammad-zadeh",
        ])
  }

  @Test func namesAnEntityByAFormThatOccurs() {
    let document = ArticleSketch("a", "⟦organisation:CIA⟧ ⟦place:US⟧").document
    let reference = EntityResolver().crossReference(over: [document])
    #expect(reference.entities.map(\.name) == ["CIA", "US"])
    #expect(
      reference.entities.map(\.id.name) == [
        "organisation:central-intelligence-agency", "place:united-states",
      ])
  }

  @Test func keepsABareNameOfTwoStoriesApart() {
    let documents = ["a", "b"].map { story in
      ArticleSketch("account", story: story, "⟦Marsh⟧ left.").document
    }
    let reference = EntityResolver().crossReference(over: documents)
    #expect(reference.entities.map(\.id.name) == ["person:marsh@a", "person:marsh@b"])
  }

  @Test func keepsAccentsHyphensAndCaseApartFromIdentity() {
    #expect(
      Set(
        persons("⟦José Peña⟧ ⟦Jose Pena⟧ ⟦JOSÉ PEÑA⟧ ⟦Kim Jong-min⟧ ⟦Kim Jong Min⟧").map {
          $0.split(separator: " → ")[1]
        }) == ["person:jose-pena, full name", "person:kim-jong-min, full name"])
  }

  @Test func knowsShortFormsOfPlacesAndAcronyms() {
    #expect(
      persons(
        "⟦place:US⟧ ⟦place:U.S.⟧ ⟦place:United States⟧ ⟦organisation:Port Safety Board⟧ "
          + "⟦organisation:PSB⟧"
      ) == [
        "US → place:united-states, same place, short form",
        "U.S. → place:united-states, same place, short form",
        "United States → place:united-states, name",
        "Port Safety Board → organisation:port-safety-board, name",
        "PSB → organisation:port-safety-board, acronym of Port Safety Board",
      ])
  }

  @Test func decidesSpousesByTitle() {
    let document = Analyzer().document(
      from: .paragraphs("Bill Marsh and Hanna Marsh came. Mr. Marsh spoke. Mrs. Marsh did not."))
    let reference = EntityResolver().crossReference(over: [document])
    let names = reference.links[0].map { reference.entities[$0.entity].name }
    #expect(names == ["Bill Marsh", "Hanna Marsh", "Bill Marsh", "Hanna Marsh"])
    #expect(
      reference.links[0].map(\.reason).suffix(2) == ["title and surname", "title and surname"])
  }

  @Test func decidesByAnOfficeThatOneOfTwoBears() {
    let texts = [
      "President Karl Marsh met Zorabel Marsh. President Marsh left. Marsh stayed.",
      "Zorabel Marsh waved. President Marsh did not. Mr. Marsh smiled.",
    ]
    let documents = texts.map { Analyzer().document(from: .paragraphs($0)) }
    let reference = EntityResolver().crossReference(over: documents)
    let names = reference.links.map { $0.map { reference.entities[$0.entity].name } }
    #expect(names[0] == ["Karl Marsh", "Zorabel Marsh", "Karl Marsh", "Marsh"])
    #expect(names[1] == ["Zorabel Marsh", "Karl Marsh", "Karl Marsh"])
  }

  @Test func orderOfArticlesChangesNothing() {
    let texts = [
      "⟦Ada Marsh⟧ ⟦Marsh⟧ ⟦place:US⟧", "⟦Marsh⟧ ⟦Tom Berg⟧ ⟦Berg⟧",
      "⟦Tom R. Berg⟧ ⟦Tim Berg⟧ ⟦Berg⟧", "⟦T. Berg⟧ ⟦organisation:PSB⟧ ⟦Marsh⟧",
      "⟦organisation:Port Safety Board⟧ ⟦Adam Marsh⟧",
    ]
    let documents = texts.enumerated().map { index, text in
      ArticleSketch("\(index)", story: index == 4 ? "b" : "a", text).document
    }
    let expected = links(over: documents)
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<20 {
      #expect(links(over: documents.shuffled(using: &generator)) == expected)
    }
  }

  /// For each article its links, told without positions in the list of entities.
  private func links(over documents: [Document]) -> [ArticleID: [String]] {
    let reference = EntityResolver().crossReference(over: documents)
    var found: [ArticleID: [String]] = [:]
    for (document, links) in zip(documents, reference.links) {
      found[document.article.id] = links.map { link in
        let entity = reference.entities[link.entity]
        return "\(entity.id.name) \(entity.name) \(link.reason) \(link.isCertain)"
      }
    }
    return found
  }
}
