import NewsCore

/// Judges choices by a model, or by the annotations where there is none, and notes what would have
/// been right.
struct Teacher: SpeechJudge {
  let key: AnswerKey
  let text: SourceText
  /// Without a model the annotations decide.
  let model: SpeechModel?
  private(set) var examples: [SpeechExample] = []
  private let judge = SpeakerJudge(acceptsSilver: true)

  init(key: AnswerKey, text: SourceText, model: SpeechModel?) {
    self.key = key
    self.text = text
    self.model = model
  }

  mutating func likelihoods(of choice: SpeechChoice) -> [Double] {
    let right = right(of: choice)
    if let right { examples.append(SpeechExample(choice, isRight: right)) }
    if let model { return model.likelihoods(of: choice) }
    let places = right ?? Array(repeating: false, count: choice.options.count) + [true]
    let count = places.count { $0 }
    return places.map { $0 ? 1 / Double(count) : 0 }
  }

  /// Which options are right, nobody last; nil when the annotations do not tell.
  private func right(of choice: SpeechChoice) -> [Bool]? {
    switch choice.matter {
    case .speaker:
      guard let quotation = key.quotation(at: choice.span) else {
        guard key.isUnattributed(choice.span) else { return nil }
        return Array(repeating: false, count: choice.options.count) + [true]
      }
      let right = choice.options.map { isRight($0, for: quotation) }
      return right + [!right.contains(true)]
    case .antecedent:
      guard let quotation = key.quotation(ofPronounAt: choice.span), judge.hasSilver(quotation)
      else { return nil }
      let right = choice.options.map { option in
        option.name.map { judge.isSilver(text[$0], of: quotation) } ?? false
      }
      return right.contains(true) ? right + [false] : nil
    }
  }

  private func isRight(_ option: SpeechChoice.Option, for marked: GoldQuotation) -> Bool {
    if let name = option.name, judge.isRight(text[name], for: marked) { return true }
    if judge.isRight(text[option.words], for: marked) { return true }
    let isNamed = marked.speakerKind == .name || marked.speakerKind == .proper
    return !isNamed && key.names(option.words, as: marked)
  }
}
