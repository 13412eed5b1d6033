/// An annotated text read as far as its quotations, for a judge to decide whose they are.
package struct SpeechReading: Sendable {
  private let document: Document
  private let passages: [QuotedPassage]

  package init(_ article: QuotedArticle) {
    document = RawDocumentReader().document(named: article.name, article.text)
    passages = QuotationFinder().passages(in: document)
  }

  /// Has `judge` decide all choices, in the order of the text, and returns what comes out, as far as
  /// it is compared with what annotators mark.
  package func predictions(by judge: inout some SpeechJudge) -> [PredictedQuotation] {
    var document = document
    document.quotations = SpeakerFinder().quotations(from: passages, in: document, by: &judge)
    return QuotationPredictor(marks: .double).predictions(in: document)
  }
}
