import NewsCore

/// A text with annotated quotations.
struct AnnotatedArticle: Sendable {
  let name: String
  let text: String
  let quotations: [AnnotatedQuotation]
  /// Words in quotation marks that are nobody's.
  let unattributed: [TextSpan]

  /// The quotation that a passage is, by half of the words of both; nil when it is none of them.
  func quotation(at span: TextSpan) -> AnnotatedQuotation? {
    quotations.map { ($0, Self.overlap($0.span, span)) }
      .filter { $0.1 >= 0.5 }.max { $0.1 < $1.1 }?.0
  }

  /// Whether a passage is known to be nobody's.
  func isUnattributed(_ span: TextSpan) -> Bool {
    unattributed.contains { Self.overlap($0, span) >= 0.5 }
  }

  /// The bytes that two spans share, as a part of those of either.
  private static func overlap(_ one: TextSpan, _ other: TextSpan) -> Double {
    let shared = min(one.end, other.end) - max(one.start, other.start)
    guard shared > 0 else { return 0 }
    return Double(shared) / Double(max(one.end, other.end) - min(one.start, other.start))
  }
}
