/// A quotation as the program found it, in code points of the text.
public struct PredictedQuotation: Hashable, Sendable {
  /// The words without their marks.
  public let place: Range<Int>
  public let kind: Quotation.Kind
  /// The name of the speaker where one is known, else the words that name the speaker; nil when it
  /// is left open.
  public let speaker: String?
  /// Whether `speaker` is a name.
  public let isNamed: Bool
  /// The words that name the speaker at the cue.
  public let source: Range<Int>?
  public let cue: Range<Int>?
  /// How sure the speaker is, in percent.
  public let certainty: Int
  /// Why this speaker, or why none.
  public let reason: String

  public init(
    place: Range<Int>, kind: Quotation.Kind, speaker: String?, isNamed: Bool = true,
    source: Range<Int>? = nil, cue: Range<Int>? = nil, certainty: Int = 0, reason: String = ""
  ) {
    self.place = place
    self.kind = kind
    self.speaker = speaker
    self.isNamed = isNamed
    self.source = source
    self.cue = cue
    self.certainty = certainty
    self.reason = reason
  }
}
