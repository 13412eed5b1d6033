import NewsCore

/// Teaches the model twice: with the annotations deciding who spoke before, then with what it
/// learned deciding, so that it learns to live with its own mistakes (Ross and others 2011, DAgger).
struct School {
  let trainer: SpeechTrainer

  func weights(from texts: [TrainingText]) -> SpeechWeights {
    let first = texts.flatMap { $0.examples(by: nil) }
    let model = SpeechModel(weights: trainer.weights(from: first))
    let second = texts.flatMap { $0.examples(by: model) }
    return trainer.weights(from: first + second)
  }
}
