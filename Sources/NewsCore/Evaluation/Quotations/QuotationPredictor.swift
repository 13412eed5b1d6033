/// Finds the quotations of an annotated text from the text alone.
struct QuotationPredictor {
  let marks: CountedMarks

  func quotations(in article: QuotedArticle) -> [PredictedQuotation] {
    predictions(in: RawDocumentReader().document(named: article.name, article.text))
  }

  /// The quotations of a document that annotators mark too, in the order of the text: not inside
  /// another quotation, and none that is there as a title, a nickname or a term, unless somebody is
  /// known to have said it; with them all indirect speech. Speech in marks that do not count is to
  /// them speech without marks: indirect, when it has a cue.
  func predictions(in document: Document) -> [PredictedQuotation] {
    let offsets = CodePointOffsets(document.text)
    let excerpt = Excerpt(of: document)
    var end = 0
    var found: [PredictedQuotation] = []
    for quotation in document.quotations {
      var kind = quotation.kind
      if kind != .indirect {
        guard quotation.outer.start >= end else { continue }
        end = quotation.outer.end
        if quotation.use != .speech && quotation.speaker == nil { continue }
        if !marks.counts(quotation.outer, in: document.text) {
          guard quotation.cue != nil, quotation.speaker != nil else { continue }
          kind = .indirect
        }
      }
      found.append(prediction(quotation, as: kind, in: document, excerpt, offsets))
    }
    return found
  }

  private func prediction(
    _ quotation: Quotation, as kind: Quotation.Kind, in document: Document, _ excerpt: Excerpt,
    _ offsets: CodePointOffsets
  ) -> PredictedQuotation {
    func place(_ span: TextSpan) -> Range<Int> {
      offsets.offset(of: span.start)..<offsets.offset(of: span.end)
    }
    return PredictedQuotation(
      place: place(quotation.span), kind: kind,
      speaker: quotation.speaker.map { excerpt.line($0.span) },
      source: quotation.speaker.map { place($0.span) },
      speakerName: quotation.speaker?.mention.map { excerpt.line(document.mentions[$0].span) },
      cue: quotation.cue.map(place), certainty: quotation.certainty, reason: quotation.reason)
  }
}
