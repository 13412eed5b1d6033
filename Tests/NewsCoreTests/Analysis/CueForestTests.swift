import Testing

@testable import NewsCore

@Suite struct CueForestTests {
  @Test func asksTheQuestionsOfATreeInTheirOrder() {
    // Where the last question alone is answered with yes, the second leaf.
    #expect(forest(asking: .place, above: 2).scores([3, 2].map(values)) == [5, -7])
  }

  @Test func judgesAnyNumberOfSources() {
    let forest = forest(asking: .place, above: 2)
    for count in 0...40 {
      let places = (0..<count).map { $0 * 7 % 5 }
      #expect(forest.scores(places.map(values)) == places.map { $0 > 2 ? 5 : -7 })
    }
  }

  @Test func readsWhatItWrites() {
    let forest = forest(asking: .place, above: 2)
    #expect(CueForest(forest.bytes).bytes == forest.bytes)
  }

  @Test func hasNoTreesFromBytesOfOtherFeatures() {
    let forest = CueForest([1, 2, 3])
    #expect(forest.scores([CueFeatureValues()]) == [0])
  }

  private func values(place: Int) -> CueFeatureValues {
    var values = CueFeatureValues()
    values[.place] = place
    return values
  }

  /// One tree of which the last question alone can be answered with yes.
  private func forest(asking feature: CueFeature, above limit: UInt8) -> CueForest {
    let never = CueForest.Question(feature: 0, limit: 255)
    let asked = CueForest.Question(feature: UInt8(feature.rawValue), limit: limit)
    var leaves = [Int16](repeating: 0, count: 1 << CueForest.depth)
    leaves[0] = -7 << CueForest.leafBits
    leaves[1] = 5 << CueForest.leafBits
    return CueForest(
      ranks: CueFeature.allCases.flatMap { _ in
        (0..<CueForest.valueCount).map { UInt8(min($0, 255)) }
      },
      questions: Array(repeating: never, count: CueForest.depth - 1) + [asked], leaves: leaves)
  }
}
