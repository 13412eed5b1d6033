import NewsCore

/// An annotated article, read as far as its quotations.
struct TrainingText: Sendable {
  let article: AnnotatedArticle
  let reading: SpeechReading

  init(_ article: AnnotatedArticle) {
    self.article = article
    reading = SpeechReading(text: article.text)
  }

  /// The part of several that the article belongs to, by its name.
  func fold(of count: Int) -> Int {
    Int(FoldedKey(article.name).value % UInt64(count))
  }

  /// What the article teaches when a model decides on the way, or the annotations do.
  func examples(by model: SpeechModel?) -> [SpeechExample] {
    var teacher = Teacher(article: article, text: reading.text, model: model)
    _ = reading.quotations(by: &teacher)
    return teacher.examples
  }

  func quotations(by model: SpeechModel) -> [FoundQuotation] {
    var model = model
    return reading.quotations(by: &model).map { quotation in
      FoundQuotation(
        quotation: quotation, name: quotation.speaker.map { reading.name(of: $0) },
        words: quotation.speaker.map { reading.text[$0.span] })
    }
  }
}
