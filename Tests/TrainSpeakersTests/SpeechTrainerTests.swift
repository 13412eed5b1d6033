import NewsCore
import Testing

@testable import train_speakers

/// Learning who speaks from annotated texts.
struct SpeechTrainerTests {
  /// Texts in which who stands before `said` speaks and `ruin` is nobody’s.
  private static let lines = [
    ("Ann Reid met Tom Lee. “We won at last,” Tom Lee said.", "We won at last,", "Tom Lee"),
    ("Tom Lee met Ann Reid. “It was very late,” Ann Reid said.", "It was very late,", "Ann Reid"),
    ("Ann Reid said that “the port is closed”. Tom Lee left.", "the port is closed", "Ann Reid"),
    ("Tom Lee said that “all went home”. Ann Reid left.", "all went home", "Tom Lee"),
  ]

  private static let texts: [TrainingText] =
    lines.enumerated().map { number, line in
      let text = SourceText(line.0)
      let start =
        text.bytes.indices.first { text.bytes[$0...].starts(with: Array(line.1.utf8)) }
        ?? text.bytes.count
      let offset = CodePointOffsets(text).offset(of: start)
      return TrainingText(
        QuotedArticle(
          name: "\(number)", text: text,
          quotations: [
            GoldQuotation(
              place: offset..<offset + line.1.count, speaker: line.2, speakerKind: .name)
          ]))
    }

  private func weights(seed: UInt64) -> SpeechWeights {
    School(trainer: SpeechTrainer(rate: 0.1, ridge: 0.1, rounds: 10, seed: seed))
      .weights(from: Self.texts)
  }

  @Test func learnsWhatItIsShown() {
    let model = SpeechModel(weights: weights(seed: 1))
    for (text, line) in zip(Self.texts, Self.lines) {
      #expect(text.predictions(by: model).map(\.speakerName) == [line.2])
    }
  }

  @Test func theSameSeedGivesTheSameWeights() {
    #expect(weights(seed: 3) == weights(seed: 3))
  }

  @Test func nothingIsSureWithoutWeights() {
    let zeros = SpeechWeights(Array(repeating: 0, count: SpeechFeature.count))
    let found = Self.texts.flatMap { $0.predictions(by: SpeechModel(weights: zeros)) }
    #expect(found.count == 4 && found.allSatisfy { $0.certainty < 90 })
  }

  @Test func whatWasRightIsNoted() {
    let examples = Self.texts[0].examples(by: nil)
    #expect(examples.count == 1)
    #expect(examples.allSatisfy { $0.isRight.contains(true) && !($0.isRight.last ?? true) })
  }

  @Test func weightsAreWrittenAsTheyAreRead() {
    var values = Array(repeating: Int16(0), count: SpeechFeature.count)
    values[1] = -2
    let file = SpeechWeightsFile(SpeechWeights(values))
    #expect(Array(file.bytes.prefix(4)) == Array("BSSW".utf8))
    #expect(file.bytes.count == 12 + 2 * SpeechFeature.count)
    #expect(Array(file.bytes[12..<16]) == [0, 0, 0xFE, 0xFF])
  }
}
