import NewsCore

/// Measures what is learned on texts that were not learned from.
struct CrossValidation {
  let folds: Int
  let school: School

  /// Learns from all texts but a part and finds quotations in that part, each part in turn.
  func evaluation(of texts: [TrainingText]) -> QuotationEvaluation {
    var predictions: [String: [PredictedQuotation]] = [:]
    for fold in 0..<folds {
      let model = SpeechModel(
        weights: school.weights(from: texts.filter { $0.fold(of: folds) != fold }))
      for text in texts where text.fold(of: folds) == fold {
        predictions[text.article.name] = text.predictions(by: model)
      }
    }
    return QuotationEvaluator { [predictions] in predictions[$0.name] ?? [] }
      .evaluation(of: texts.map(\.article))
  }
}
