extension CrossReference {
  /// The quotations that a query asks for, and when there are none, why.
  public func answer(to query: QuotationQuery) -> QuotationAnswer {
    let rows = quotationRows(query)
    guard rows.isEmpty else { return QuotationAnswer(rows: rows) }
    var selector = QuotationSelector(query, in: self)
    return QuotationAnswer(rows: [], counts: selector.counts())
  }

  /// The quotations that a query asks for, in reading order.
  public func quotationRows(_ query: QuotationQuery) -> [QuotationRow] {
    var selector = QuotationSelector(query, in: self)
    return documents.indices.flatMap { document in
      rows(of: selector.quotations(inDocument: document), inDocument: document)
    }
  }

  /// One row for each quotation of a document, in order.
  func quotationRows(ofDocument index: Int) -> [QuotationRow] {
    rows(of: Array(documents[index].quotations.indices), inDocument: index)
  }

  /// Rows for some of the quotations of a document.
  private func rows(of quotations: [Int], inDocument index: Int) -> [QuotationRow] {
    let document = documents[index]
    let excerpt = Excerpt(of: document)
    func place(_ span: TextSpan) -> Place { Place(article: document.article.id, span: span) }
    return quotations.map { number in
      let quotation = document.quotations[number]
      let entity = quotation.speaker?.mention.map { self.entity(of: $0, in: index) }
      let cue = quotation.cue
      let speaker = quotation.speaker?.span
      return QuotationRow(
        place: place(quotation.span), kind: quotation.kind, use: quotation.use,
        stance: quotation.stance,
        text: excerpt.line(quotation.span), cue: cue.map(place), cueText: cue.map(excerpt.line),
        speaker: speaker.map(place),
        speakerText: speaker.map(excerpt.line),
        isPronoun: speaker.map { document.isPronoun($0) } ?? false, speakerName: entity?.name,
        speakerEntity: entity?.id,
        jointSpeakers: (quotation.speaker?.joint ?? []).map { mention in
          let entity = self.entity(of: mention, in: index)
          return QuotationRow.NamedSpeaker(entity: entity.id, name: entity.name)
        }, speakerKind: quotation.speaker?.kind,
        certainty: quotation.certainty,
        candidates: quotation.candidates.map { candidate in
          candidate.mention.map { self.entity(of: $0, in: index).name }
            ?? excerpt.line(candidate.span)
        },
        relay: quotation.relay.map(excerpt.line), reason: quotation.reason)
    }
  }

  /// Everybody who is quoted, those quoted most often first.
  public func quotedSpeakers() -> [QuotedSpeaker] {
    var counts: [String: Int] = [:]
    for index in documents.indices {
      for mention in documents[index].quotations.flatMap({ $0.speaker?.mentions ?? [] }) {
        counts[entity(of: mention, in: index).name, default: 0] += 1
      }
    }
    return counts.map { QuotedSpeaker(name: $0.key, quotations: $0.value) }
      .sorted { ($1.quotations, $0.name) < ($0.quotations, $1.name) }
  }

  /// Whether it is left open who says it: nobody is named, or only by a pronoun that stands for
  /// nobody known.
  func isUnattributed(_ quotation: Quotation, inDocument index: Int) -> Bool {
    guard let speaker = quotation.speaker else { return true }
    return speaker.mentions.isEmpty && documents[index].isPronoun(speaker.span)
  }
}

extension Document {
  /// Whether the words are one that stands for somebody told elsewhere: `she`, `who`, `each`.
  func isPronoun(_ span: TextSpan) -> Bool {
    let key = FoldedKey(text.bytes.span.extracting(span.range))
    return GrammarWords.shared.grammar(of: key).contains(.subjectPronoun)
      || FunctionWords.referring.contains(key)
  }
}
