import Testing

@testable import NewsCore

/// An evaluation of names as a whole, with tags that are known.
struct NameEvaluatorTests {
  /// Reads lines `token marked found`, and evaluates with the tags found.
  private func evaluation(_ text: String) throws -> NameEvaluation {
    var gold = ""
    var tags: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.split(separator: " ").map { String($0) }
      gold += words.prefix(2).joined(separator: "\t") + "\n"
      if words.count == 3 { tags.append(words[2]) }
    }
    let articles = try TaggedArticleReader().articles(in: Array(gold.utf8))
    // Each article has one sentence, and no two are of one length.
    let lengths = articles.map(\.tokens.sentences.first?.count)
    #expect(Set(lengths).count == lengths.count)
    return NameEvaluator { [tags] sentences in
      let index = lengths.firstIndex(of: sentences.first?.count) ?? 0
      let start = lengths[..<index].reduce(0) { $0 + ($1 ?? 0) }
      return sentences.map { Array(tags[start..<start + $0.count]) }
    }.evaluation(of: articles)
  }

  @Test func countsByKindAndInAll() throws {
    let found = try evaluation(
      """
      Ada B-PER B-PER
      met O O
      Bo B-PER O
      -DOCSTART- O
      Lagos B-LOC B-LOC
      """)
    #expect([found.articles, found.sentences, found.tokens] == [2, 2, 4])
    #expect(
      found.figures == [
        MatchFigures(name: "PER", marked: 2, found: 1, right: 1),
        MatchFigures(name: "LOC", marked: 1, found: 1, right: 1),
        MatchFigures(name: "all", marked: 3, found: 2, right: 2),
      ])
    #expect(found.predictions == [[["B-PER", "O", "O"]], [["B-LOC"]]])
  }

  @Test func kindsThatAreNotMarkedAreToldApart() throws {
    let found = try evaluation("Ada B-PER B-PER\nCup O B-MISC\n")
    #expect(found.unmarkedKinds == ["MISC"])
    #expect(found.unknownKinds == [])
    #expect(found.all == MatchFigures(name: "all", marked: 1, found: 2, right: 1))
    #expect(
      found.markedKinds == MatchFigures(name: "marked kinds", marked: 1, found: 1, right: 1))
    #expect(found.knownKinds == nil)
  }

  @Test func kindsThatTheProgramDoesNotKnowAreToldApart() throws {
    let found = try evaluation("Ada B-PER B-PER\nFriday B-DATE O\nCup O B-MISC\n")
    #expect(found.unknownKinds == ["DATE"])
    #expect(
      found.figures == [
        MatchFigures(name: "PER", marked: 1, found: 1, right: 1),
        MatchFigures(name: "MISC", marked: 0, found: 1, right: 0),
        MatchFigures(name: "DATE", marked: 1, found: 0, right: 0),
        MatchFigures(name: "all", marked: 2, found: 2, right: 1),
        MatchFigures(name: "marked kinds", marked: 2, found: 1, right: 1),
        MatchFigures(name: "known kinds", marked: 1, found: 1, right: 1),
      ])
    let foreign = try evaluation("Ada B-person B-PER\n")
    #expect(foreign.unknownKinds == ["person"])
    #expect(foreign.knownKinds == nil)
  }

  @Test func errorsAreCountedTheMostFrequentFirst() throws {
    let found = try evaluation(
      """
      Lima B-LOC B-ORG
      , O O
      Ada B-PER O
      , O O
      Lagos B-LOC B-ORG
      , O O
      Lagos B-LOC B-ORG
      -DOCSTART- O
      Mr O B-PER
      Bo B-PER I-PER
      """)
    #expect(found.confusions.map(\.relation) == [.kind, .missed, .longer])
    #expect(found.confusions.map(\.count) == [3, 1, 1])
    #expect(found.confusions.map(\.marked) == ["LOC", "PER", "PER"])
    #expect(found.confusions.map(\.found) == ["ORG", nil, "PER"])
    let examples = found.confusions[0].examples
    #expect(examples.map(\.count) == [2, 1])
    #expect(examples.map(\.line) == [5, 1])
    #expect(examples.map(\.marked) == [4..<5, 0..<1])
    #expect(found.confusions[2].examples.map(\.line) == [9])
    #expect(found.confusions[2].examples.map(\.sentence) == [["Mr", "Bo"]])
  }

  @Test func fourExamplesAreKept() throws {
    let found = try evaluation("A B-PER O\nB B-PER O\nC B-PER O\nD B-PER O\nE B-PER O\n")
    #expect(found.confusions.map(\.count) == [5])
    #expect(found.confusions[0].examples.map(\.line) == [1, 2, 3, 4])
  }

  @Test func theTaggerIsTheProgramsOwn() throws {
    let articles = try TaggedArticleReader().articles(
      in: Array("French\tO\nPresident\tO\nAnna\tB-LOC\nLefevre\tO\n".utf8))
    #expect(
      NameEvaluator().evaluation(of: articles).predictions
        == [NameTagger().tags(for: [["French", "President", "Anna", "Lefevre"]])])
  }
}
