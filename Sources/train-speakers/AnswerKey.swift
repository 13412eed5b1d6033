import NewsCore

/// What annotators marked in an article, asked for by places in its text.
struct AnswerKey: Sendable {
  private let scalars: [Unicode.Scalar]
  private let offsets: CodePointOffsets
  private let quotations: [(marked: GoldQuotation, words: TrimmedQuotation)]
  private let unattributed: [TrimmedQuotation]

  init(_ article: QuotedArticle) {
    let scalars = Array(article.text[article.text.span].unicodeScalars)
    self.scalars = scalars
    offsets = CodePointOffsets(article.text)
    quotations = article.quotations.map { ($0, TrimmedQuotation($0.place, in: scalars)) }
    unattributed = article.unattributed.map { TrimmedQuotation($0, in: scalars) }
  }

  /// The quotation that a passage is, by half of the words of both; nil when it is none of them.
  func quotation(at span: TextSpan) -> GoldQuotation? {
    let words = TrimmedQuotation(place(of: span), in: scalars)
    return quotations.filter { $0.words.isPartner(of: words) }
      .max { $0.words.overlap(with: words) < $1.words.overlap(with: words) }?.marked
  }

  /// Whether a passage is known to be nobody's.
  func isUnattributed(_ span: TextSpan) -> Bool {
    let words = TrimmedQuotation(place(of: span), in: scalars)
    return unattributed.contains { $0.isPartner(of: words) }
  }

  /// The quotation whose speaker is the pronoun at `span`.
  func quotation(ofPronounAt span: TextSpan) -> GoldQuotation? {
    quotations.first { $0.marked.speakerKind == .pronoun && names(span, as: $0.marked) }?.marked
  }

  /// Whether words are among those that name the speaker.
  func names(_ words: TextSpan, as marked: GoldQuotation) -> Bool {
    marked.speakerPlace?.overlaps(place(of: words)) ?? false
  }

  private func place(of span: TextSpan) -> Range<Int> {
    offsets.offset(of: span.start)..<offsets.offset(of: span.end)
  }
}
