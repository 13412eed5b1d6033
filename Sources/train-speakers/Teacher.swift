import NewsCore

/// Judges choices by a model, or by the annotations where there is none, and notes what would have
/// been right.
struct Teacher: SpeechJudge {
  let article: AnnotatedArticle
  let text: SourceText
  /// Without a model the annotations decide.
  let model: SpeechModel?
  private(set) var examples: [SpeechExample] = []

  init(article: AnnotatedArticle, text: SourceText, model: SpeechModel?) {
    self.article = article
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
      guard let quotation = article.quotation(at: choice.span) else {
        guard article.isUnattributed(choice.span) else { return nil }
        return Array(repeating: false, count: choice.options.count) + [true]
      }
      let right = choice.options.map { isRight($0, of: quotation) }
      return right + [!right.contains(true)]
    case .antecedent:
      let quotation = article.quotations.first {
        $0.kind == .pronoun && $0.speakerSpan.map { $0.overlaps(choice.span) } ?? false
      }
      guard let quotation, !quotation.names.isEmpty else { return nil }
      let right = choice.options.map { $0.name.map { isNamed($0, as: quotation) } ?? false }
      return right.contains(true) ? right + [false] : nil
    }
  }

  private func isRight(_ option: SpeechChoice.Option, of quotation: AnnotatedQuotation) -> Bool {
    let isNamed = isNamed(option.name ?? option.words, as: quotation)
    switch quotation.kind {
    case .name, .proper: return isNamed || self.isNamed(option.words, as: quotation)
    case .pronoun, .nominal:
      return isNamed || quotation.speakerSpan.map { $0.overlaps(option.words) } ?? false
        || text[option.words].lowercased() == quotation.speaker.lowercased()
    case .none: return false
    }
  }

  private func isNamed(_ span: TextSpan, as quotation: AnnotatedQuotation) -> Bool {
    NameWords.head(of: text[span]).map { quotation.names.contains($0) } ?? false
  }
}
