import Testing

@testable import NewsCore

@Suite struct CueJudgeTests {
  /// What a score of nothing is as a feature; 0 stands for no cue.
  private static let even = 64

  @Test func seesACueInTheWordsOfAnother() {
    // `Park said Kim hoped`
    let values = inContext([(cue: 1, source: 0), (cue: 3, source: 2)])
    #expect(values.map { $0[.outerScore] } == [0, Self.even])
    #expect(values.map { $0[.innerScore] } == [Self.even, 0])
    #expect(values.map { $0[.sameSourceScore] } == [0, 0])
  }

  @Test func seesTwoCuesOfOneSource() {
    // `Park said … and hoped`
    let values = inContext([(cue: 1, source: 0), (cue: 5, source: 0)])
    #expect(values.map { $0[.sameSourceScore] } == [Self.even, Self.even])
    #expect(values.map { $0[.outerScore] } == [0, 0])
    #expect(values.map { $0[.innerScore] } == [0, 0])
  }

  @Test func seesTheSecondNeighbours() {
    let values = inContext([(cue: 1, source: 0), (cue: 3, source: 2), (cue: 5, source: 4)])
    #expect(values.map { $0[.secondPreviousScore] } == [0, 0, Self.even])
    #expect(values.map { $0[.secondFollowingScore] } == [Self.even, 0, 0])
  }

  /// The features of cues of one word each with one source of one word.
  private func inContext(_ places: [(cue: Int, source: Int)]) -> [CueFeatureValues] {
    let cues = places.map { cue, source in
      let phrase = NounPhrase(tokens: source..<source + 1, head: .description)
      return ReadCue(
        cue: CueCandidate(
          token: cue, tokens: cue..<cue + 1, family: .say, part: .verb, form: .past,
          chainStart: cue, isPassive: false, sources: [.init(phrase: phrase, rule: .before)]),
        values: [CueFeatureValues()])
    }
    let weights = CueWeights([Int8](repeating: 0, count: CueExamples.weightCount))
    return CueJudge.inContext(cues, weights).map { $0[0] }
  }
}
