/// Finds the predicted mention that stands for a marked one: the one with the same span, else the
/// first that ends at the same character, as titles may be marked or not; possessive endings are
/// left out of account.
struct MentionMatcher {
  private let predictions: [PredictedMention]
  private let bytes: [UInt8]

  init(_ predictions: [PredictedMention], in text: SourceText) {
    self.predictions = predictions
    bytes = text.bytes
  }

  func prediction(for span: TextSpan) -> PredictedMention? {
    let end = endOfName(span)
    let equal = predictions.first {
      $0.span.start == span.start && ($0.span.end == span.end || endOfName($0.span) == end)
    }
    return equal ?? predictions.first { $0.span.start < end && endOfName($0.span) == end }
  }

  private func endOfName(_ span: TextSpan) -> Int {
    for ending in ["'s", "’s"]
    where bytes[..<span.end].suffix(ending.utf8.count)
      .elementsEqual(ending.utf8)
    {
      return span.end - ending.utf8.count
    }
    return span.end
  }
}
