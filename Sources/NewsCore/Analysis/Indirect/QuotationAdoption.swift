/// Gives words in quotation marks that were left open to whoever the writer reports them of: `Park
/// emphasised the threat that “old locks” are`.
struct QuotationAdoption {
  let speech: SpeechText
  /// The indirect speech of the document.
  let indirect: [Quotation]

  /// The quotation with the speaker of the indirect speech around it, where no other cue stands
  /// between; as it is where there is none.
  func attributed(_ quotation: Quotation) -> Quotation {
    guard quotation.speaker == nil, quotation.use == .speech,
      let first = token(at: quotation.outer),
      speech.depth[first] == 1, let around = innermost(around: quotation.outer),
      let cue = around.cue.flatMap(token), !hasCue(between: cue, and: first)
    else { return quotation }
    return Quotation(
      span: quotation.span, outer: quotation.outer, kind: quotation.kind, cue: around.cue,
      stance: around.stance, speaker: around.speaker, certainty: around.certainty,
      relay: around.relay, reason: around.reason)
  }

  private func innermost(around span: TextSpan) -> Quotation? {
    indirect.filter { $0.span.contains(span) }.min { $0.span.count < $1.span.count }
  }

  private func token(at span: TextSpan) -> Int? {
    let token = speech.text.tokens.partitioningIndex { $0.span.end > span.start }
    return token < speech.text.tokens.count ? token : nil
  }

  /// Whether something between the cue and the marks may be a cue too, whose words these are rather.
  private func hasCue(between cue: Int, and first: Int) -> Bool {
    cue < first
      && (cue + 1..<first).contains {
        speech.has($0, .cue) && speech.mention(at: $0) == nil && speech.depth[$0] == 0
      }
  }
}
