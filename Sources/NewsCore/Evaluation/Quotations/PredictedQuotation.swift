/// A quotation as the program found it, in code points of the text.
public struct PredictedQuotation: Hashable, Sendable {
  /// The words without their marks.
  public let place: Range<Int>
  public let kind: Quotation.Kind
  /// The words of the text that name the speaker at the cue; nil when it is left open.
  public let speaker: String?
  /// Where those words stand.
  public let source: Range<Int>?
  /// The name that those words are or stand for, where it is known.
  public let speakerName: String?
  public let cue: Range<Int>?
  /// How sure the speaker is, in percent.
  public let certainty: Int
  /// Why this speaker, or why none.
  public let reason: String

  public init(
    place: Range<Int>, kind: Quotation.Kind, speaker: String?, source: Range<Int>? = nil,
    speakerName: String? = nil, cue: Range<Int>? = nil, certainty: Int = 0, reason: String = ""
  ) {
    self.place = place
    self.kind = kind
    self.speaker = speaker
    self.source = source
    self.speakerName = speakerName
    self.cue = cue
    self.certainty = certainty
    self.reason = reason
  }

  /// `she (Ada Marsh)` where words stand for a name that is not in them.
  var fullSpeaker: String? {
    guard let speaker, let speakerName, speaker != speakerName else { return speaker }
    return "\(speaker) (\(speakerName))"
  }
}
