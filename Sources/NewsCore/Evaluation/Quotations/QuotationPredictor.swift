/// Finds the quotations of an annotated text from the text alone.
struct QuotationPredictor {
  let marks: CountedMarks

  func quotations(in article: QuotedArticle) -> [PredictedQuotation] {
    predictions(in: RawDocumentReader().document(named: article.name, article.text))
  }

  /// The quotations of a document that annotators mark too, in the order of the text: in the marks
  /// that count, not inside another quotation, and none that is there as a title, a nickname or a
  /// term, unless somebody is known to have said it; with them all indirect speech.
  func predictions(in document: Document) -> [PredictedQuotation] {
    let offsets = CodePointOffsets(document.text)
    let excerpt = Excerpt(of: document)
    var end = 0
    var found: [PredictedQuotation] = []
    for quotation in document.quotations {
      if quotation.kind != .indirect {
        guard quotation.outer.start >= end else { continue }
        end = quotation.outer.end
        if quotation.use != .speech && quotation.speaker == nil { continue }
        guard marks.counts(quotation.outer, in: document.text) else { continue }
      }
      found.append(prediction(quotation, in: document, excerpt, offsets))
    }
    return found
  }

  private func prediction(
    _ quotation: Quotation, in document: Document, _ excerpt: Excerpt, _ offsets: CodePointOffsets
  ) -> PredictedQuotation {
    func place(_ span: TextSpan) -> Range<Int> {
      offsets.offset(of: span.start)..<offsets.offset(of: span.end)
    }
    return PredictedQuotation(
      place: place(quotation.span), kind: quotation.kind,
      speaker: quotation.speaker.map { excerpt.line($0.span) },
      source: quotation.speaker.map { place($0.span) },
      speakerName: quotation.speaker?.mention.map { excerpt.line(document.mentions[$0].span) },
      cue: quotation.cue.map(place), certainty: quotation.certainty, reason: quotation.reason)
  }
}
