/// What is so of an option: the answer to a question, which has a weight.
///
/// No question asks for a word, only for places, kinds, rules and counts.
package struct SpeechFeature: Hashable, Sendable {
  package let number: Int

  /// How many features there are.
  package static let count = SpeechQuestion.allCases.count * answers
  /// How many answers a question can have.
  private static let answers = 256

  /// - Parameter answer: what is above the last answer counts as the last.
  init(_ question: SpeechQuestion, _ answer: Int) {
    number = question.rawValue * Self.answers + max(0, min(answer, Self.answers - 1))
  }

  /// The question that a feature answers.
  package static func question(of number: Int) -> SpeechQuestion? {
    SpeechQuestion(rawValue: number / answers)
  }
}
