import NewsCore

/// A choice with the options that are right; what counts as right of nobody is the last place.
struct SpeechExample: Sendable {
  let options: [[SpeechFeature]]
  let isRight: [Bool]

  init(_ choice: SpeechChoice, isRight: [Bool]) {
    options = choice.options.map(\.features) + [choice.nobody]
    self.isRight = isRight
  }
}
