extension CrossReference {
  /// The quotations that a query asks for, in reading order.
  public func quotationRows(_ query: QuotationQuery) -> [QuotationRow] {
    let words = FoldedWords(query.words.joined(separator: " "))
    let about = query.about.map { FoldedWords($0) }
    let speaker = query.speaker.map { FoldedWords($0) }
    var rows: [QuotationRow] = []
    for index in documents.indices {
      let document = documents[index]
      if let article = query.article, article != document.article.id { continue }
      for (quotation, row) in zip(document.quotations, quotationRows(ofDocument: index)) {
        if !words.isEmpty, !FoldedWords(row.text).contains(prefixes: words) { continue }
        if let speaker, !isSpoken(row, by: speaker) { continue }
        if let about, !isAbout(about, quotation, inDocument: index) { continue }
        rows.append(row)
      }
    }
    return rows
  }

  /// One row for each quotation of a document, in order.
  func quotationRows(ofDocument index: Int) -> [QuotationRow] {
    let document = documents[index]
    let excerpt = Excerpt(of: document)
    func place(_ span: TextSpan) -> Place { Place(article: document.article.id, span: span) }
    return document.quotations.map { quotation in
      let entity = quotation.speaker?.mention.map { self.entity(of: $0, in: index) }
      let cue = quotation.cue
      let speaker = quotation.speaker?.span
      return QuotationRow(
        place: place(quotation.span), kind: quotation.kind, stance: quotation.stance,
        text: excerpt.line(quotation.span), cue: cue.map(place), cueText: cue.map(excerpt.line),
        speaker: speaker.map(place),
        speakerText: speaker.map(excerpt.line),
        isPronoun: speaker.map { isPronoun($0, in: document) } ?? false, speakerName: entity?.name,
        speakerEntity: entity?.id, reason: quotation.reason)
    }
  }

  private func isPronoun(_ span: TextSpan, in document: Document) -> Bool {
    GrammarWords.shared.grammar(of: FoldedKey(document.text.bytes.span.extracting(span.range)))
      .contains(.subjectPronoun)
  }

  private func isSpoken(_ row: QuotationRow, by speaker: FoldedWords) -> Bool {
    if let id = row.speakerEntity, let entity = entity(id) {
      return isNamed(entity, speaker)
    }
    return row.speakerText.map { FoldedWords($0).contains(prefixes: speaker) } ?? false
  }

  /// Whether the words stand in the quotation's sentence, or name something that the sentence
  /// names.
  private func isAbout(_ words: FoldedWords, _ quotation: Quotation, inDocument index: Int) -> Bool
  {
    let document = documents[index]
    var span = quotation.outer
    for sentence in document.sentences where sentence.span.overlaps(quotation.outer) {
      span = TextSpan(min(span.start, sentence.span.start), max(span.end, sentence.span.end))
    }
    if FoldedWords(text(of: span, without: quotation.speaker?.span, in: document))
      .contains(prefixes: words)
    {
      return true
    }
    let speaker = quotation.speaker?.mention.map { links[index][$0].entity }
    return document.mentions.indices.contains { mention in
      links[index][mention].entity != speaker && span.contains(document.mentions[mention].span)
        && isNamed(entity(of: mention, in: index), words)
    }
  }

  /// The words of a span but for those that name the speaker: nobody is quoted about himself by
  /// being quoted.
  private func text(
    of span: TextSpan, without speaker: TextSpan?, in document: Document
  ) -> String {
    guard let speaker, span.contains(speaker) else { return document.text[span] }
    return document.text[TextSpan(span.start, speaker.start)] + " "
      + document.text[TextSpan(speaker.end, span.end)]
  }

  private func isNamed(_ entity: Entity, _ words: FoldedWords) -> Bool {
    FoldedWords(entity.name).contains(prefixes: words)
      || entity.forms.contains { FoldedWords($0.text).contains(prefixes: words) }
  }
}
