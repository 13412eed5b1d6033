import NewsCore

/// A marked quotation of a sketch and what is noted behind it: the speaker, then in any order its
/// kind, its stance, its certainty and its cue, as in `Ada Marsh; mixed; denial; denied`.
struct SketchQuotation: Hashable, Sendable {
  /// The words with their marks.
  let outer: TextSpan
  /// The words without them.
  let inner: TextSpan
  /// The speaker's full name; nil when it is left open.
  let speaker: String?
  private(set) var kind: Quotation.Kind
  private(set) var stance: Stance?
  /// How sure the speaker is, in percent.
  private(set) var certainty = 90
  /// The word that is its cue.
  private(set) var cue: String?

  /// Words between “ and ”.
  init(outer: TextSpan, notes: String) {
    self.init(
      outer: outer, inner: TextSpan(outer.start + 3, outer.end - 3), kind: .direct, notes: notes)
  }

  /// Words without marks, which are indirect where the notes say nothing else.
  init(unmarked span: TextSpan, notes: String) {
    self.init(outer: span, inner: span, kind: .indirect, notes: notes)
  }

  private init(outer: TextSpan, inner: TextSpan, kind: Quotation.Kind, notes: String) {
    self.outer = outer
    self.inner = inner
    self.kind = kind
    let parts = notes.split(separator: ";", omittingEmptySubsequences: false).map { part in
      String(part.drop { $0 == " " })
    }
    speaker = parts.first.flatMap { $0.isEmpty ? nil : $0 }
    for part in parts.dropFirst() {
      if let kind = Quotation.Kind(rawValue: part) {
        self.kind = kind
      } else if let stance = Stance(rawValue: part) {
        self.stance = stance
      } else if let certainty = Int(part) {
        self.certainty = certainty
      } else {
        cue = part
      }
    }
  }

  /// Where in a text the cue stands: where the word is nearest.
  func cueSpan(in text: SourceText) -> TextSpan? {
    func distance(_ span: TextSpan) -> Int {
      span.start >= outer.end ? span.start - outer.end : abs(outer.start - span.end)
    }
    return cue.flatMap { cue in
      TextSearch(cue).spans(in: text).min { distance($0) < distance($1) }
    }
  }
}
