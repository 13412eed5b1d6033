import TestSupport
import Testing

@testable import NewsCore

/// What holds for the index of any archive.
@Suite struct EntityIndexPropertyTests {
  /// What each mention names, told without the numbers of forms, which depend on the order.
  private func told(_ mentions: [ResolvedMention]) -> [String] {
    mentions.map { mention in
      "\(mention.entity.name) \(mention.reason) \(mention.isCertain) \(mention.origin) "
        + mention.candidates.map(\.name).sorted().joined(separator: " ")
    }
  }

  private func mentions(_ documents: [Document]) -> [ArticleID: [String]] {
    var index = EntityIndex()
    for document in documents { index.add(document) }
    return Dictionary(
      uniqueKeysWithValues: documents.indices.map {
        (documents[$0].article.id, told(index.mentions(ofArticle: $0)))
      })
  }

  @Test(arguments: 1...12) func theOrderOfImportMakesNoDifference(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let documents = RandomArchive(count: 30, &generator).documents
    let expected = mentions(documents)
    for _ in 0..<3 { #expect(mentions(documents.shuffled(using: &generator)) == expected) }
  }

  @Test(arguments: 1...12) func askingInBetweenMakesNoDifference(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let documents = RandomArchive(count: 30, &generator).documents
    var index = EntityIndex()
    for (number, document) in documents.enumerated() {
      index.add(document)
      _ = index.mentions(ofArticle: Int.random(in: 0...number, using: &generator))
    }
    let expected = mentions(documents)
    for (number, document) in documents.enumerated() {
      #expect(told(index.mentions(ofArticle: number)) == expected[document.article.id])
    }
  }

  @Test(arguments: 1...12) func theCrossReferenceSaysTheSame(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let documents = RandomArchive(count: 30, &generator).documents
    let reference = EntityResolver().crossReference(over: documents)
    var index = EntityIndex()
    for document in documents { index.add(document) }
    for number in documents.indices {
      let mentions = index.mentions(ofArticle: number)
      #expect(
        mentions.map(\.entity)
          == reference.links[number].map { reference.entities[$0.entity].id })
      #expect(mentions.map(\.reason) == reference.links[number].map(\.reason))
    }
  }

  @Test(arguments: 1...12) func anArticleMoreRenamesNobody(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let documents = RandomArchive(count: 30, &generator).documents
    var index = EntityIndex()
    var known: [String: EntityID] = [:]
    for document in documents {
      index.add(document)
      for number in 0..<index.count {
        let mentions = documents[number].mentions
        for (mention, found) in zip(mentions, index.mentions(ofArticle: number)) {
          let name = documents[number].text[mention.span]
          guard name.contains(" ") else { continue }
          #expect(known[name, default: found.entity] == found.entity, "\(name)")
          known[name] = found.entity
        }
      }
    }
    #expect(known.count > 6)
    #expect(Set(known.values).count <= 12)
  }

  /// A body that is written in capitals here and not there: what one article shows of the other must
  /// not depend on which came first.
  @Test func theFirstWritingOfANameDoesNotDecideForTheOthers() {
    let texts = [
      "⟦organisation:Wcb⟧ pays.",
      "⟦organisation:Weir Conservancy Board⟧ (⟦organisation:WCB⟧) pays.",
      "⟦Ki-moon Ban⟧ met ⟦Ki Moon Ban⟧.", "⟦Ki Moon Ban⟧ left.",
    ]
    let documents = texts.enumerated().map { number, text in
      ArticleSketch("\(number)", story: "folder \(number)", text).document
    }
    let expected = mentions(documents)
    #expect(mentions(documents.reversed()) == expected)
    #expect(
      expected[documents[1].article.id]?[1].hasPrefix("organisation:weir-conservancy") == true)
  }

  @Test func namesOfSeveralPersonsGetMarksAndThePlainNameKeepsItsIdentifier() {
    func identifiers(_ texts: String...) -> [String] {
      var index = EntityIndex(stories: .subjects)
      for (number, text) in texts.enumerated() {
        index.add(ArticleSketch("\(number)", text).document)
      }
      return (0..<index.count).flatMap { index.mentions(ofArticle: $0).map(\.entity.name) }
    }
    #expect(
      identifiers("⟦George W. Tanner⟧ came.", "⟦George Tanner⟧ left.")
        == ["person:george-tanner", "person:george-tanner"])
    #expect(
      identifiers("⟦George W. Tanner⟧ came.", "⟦George Tanner⟧ left.", "⟦George H. Tanner⟧ sat.")
        == ["person:george-w-tanner", "person:george-tanner", "person:george-h-tanner"])
    #expect(
      identifiers("⟦Paul K. Tanner⟧ came.", "⟦Paul Tanner⟧ met ⟦Paul Tanner Jr.⟧.")
        == ["person:paul-tanner", "person:paul-tanner", "person:paul-tanner-jr"])
  }
}
