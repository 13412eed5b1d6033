import TestSupport
import Testing

@testable import NewsCore

/// Names are counted right when first token, last token and kind are right.
struct NameScorerTests {
  private struct Place: Hashable {
    let sentence: Int
    let chunk: NameChunk
  }

  private let kinds = ["PER", "ORG", "LOC"]

  /// Sentences of random tags: `marked` of any scheme, `found` mostly the same.
  private func world(_ seed: UInt64) -> [(marked: [String], found: [String])] {
    var generator = SeededGenerator(seed: seed)
    let alphabet =
      ["O", "O", "O"] + kinds.flatMap { ["B-\($0)", "I-\($0)", "E-\($0)", "S-\($0)"] }
    func tag() -> String { alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] }
    return (0..<Int.random(in: 0...6, using: &generator)).map { _ in
      let marked = (0..<Int.random(in: 1...12, using: &generator)).map { _ in tag() }
      let found = marked.map { Int.random(in: 0..<4, using: &generator) == 0 ? tag() : $0 }
      return (marked: marked, found: found)
    }
  }

  private func places(_ sentences: [[String]]) -> Set<Place> {
    var places: Set<Place> = []
    for (index, words) in sentences.enumerated() {
      for chunk in DefinedChunks(words).chunks {
        places.insert(Place(sentence: index, chunk: chunk))
      }
    }
    return places
  }

  @Test(arguments: 0..<60)
  func agreesWithTheDefinition(seed: UInt64) {
    let world = world(seed)
    var scorer = NameScorer()
    for sentence in world {
      scorer.add(
        marked: ChunkFinder().chunks(in: sentence.marked.compactMap { NameTag($0) }),
        found: ChunkFinder().chunks(in: sentence.found.compactMap { NameTag($0) }))
    }
    let marked = places(world.map(\.marked))
    let found = places(world.map(\.found))
    for some in [["PER"], ["ORG"], ["LOC"], ["PER", "LOC"], kinds] {
      let isOne = { (place: Place) in some.contains(place.chunk.kind) }
      let figures = scorer.figures("some", of: Set(some))
      #expect(
        figures
          == MatchFigures(
            name: "some", marked: marked.count(where: isOne), found: found.count(where: isOne),
            right: marked.intersection(found).count(where: isOne)))
    }
    #expect(scorer.markedKinds == Set(marked.map(\.chunk.kind)))
    #expect(scorer.foundKinds == Set(found.map(\.chunk.kind)))
  }

  @Test func figuresAreInPercent() {
    let figures = MatchFigures(name: "PER", marked: 8, found: 4, right: 3)
    #expect(figures.precision == 75)
    #expect(figures.recall == 37.5)
    #expect(figures.f1 == 50)
    let nothing = MatchFigures(name: "PER", marked: 0, found: 0, right: 0)
    #expect([nothing.precision, nothing.recall, nothing.f1] == [0, 0, 0])
  }
}
