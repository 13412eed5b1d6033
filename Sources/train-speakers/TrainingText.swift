import NewsCore

/// An annotated article, read as far as its quotations.
struct TrainingText: Sendable {
  let article: QuotedArticle
  private let reading: SpeechReading
  private let key: AnswerKey

  init(_ article: QuotedArticle) {
    self.article = article
    reading = SpeechReading(article)
    key = AnswerKey(article)
  }

  /// The part of several that the article belongs to, by its name.
  func fold(of count: Int) -> Int {
    Int(FoldedKey(article.name).value % UInt64(count))
  }

  /// What the article teaches when a model decides on the way, or the annotations do.
  func examples(by model: SpeechModel?) -> [SpeechExample] {
    var teacher = Teacher(key: key, text: article.text, model: model)
    _ = reading.predictions(by: &teacher)
    return teacher.examples
  }

  func predictions(by model: SpeechModel) -> [PredictedQuotation] {
    var model = model
    return reading.predictions(by: &model)
  }
}
