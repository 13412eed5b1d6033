import Testing

@testable import NewsCore

/// Who spoke last, and who before.
struct SpeechHistoryTests {
  private func turn(_ passage: Int, _ speaker: String) -> SpeechHistory.Turn {
    SpeechHistory.Turn(
      passage: passage, frame: passage, block: 0,
      candidate: SpeakerCandidate(
        phrase: NounPhrase(tokens: passage..<passage + 1, head: .mention(passage)), rule: .tag,
        cue: nil, score: 50),
      identity: FoldedKey(speaker), resolution: nil, certainty: 90)
  }

  @Test func theEarlierTurnIsTheLastOfSomebodyElse() {
    var history = SpeechHistory()
    var earlier: [Int?] = []
    for (passage, speaker) in ["park", "park", "reyes", "reyes", "lee", "park", "park"].enumerated()
    {
      history.add(turn(passage, speaker))
      earlier.append(history.earlier?.passage)
    }
    #expect(earlier == [nil, nil, 1, 1, 3, 4, 4])
    #expect(history.turn(of: 3)?.identity == FoldedKey("reyes"))
    #expect(history.turn(of: 7) == nil)
  }
}
