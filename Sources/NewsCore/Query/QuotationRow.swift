/// A line of the list of quotations.
public struct QuotationRow: Hashable, Sendable {
  public let place: Place
  public let kind: Quotation.Kind
  /// The words quoted, on one line.
  public let text: String
  public let cue: Place?
  public let cueText: String?
  /// The words that name the speaker at the cue: `he`.
  public let speaker: Place?
  public let speakerText: String?
  /// The name of the entity the speaker is; nil when unattributed or known by no name.
  public let speakerName: String?
  public let speakerEntity: EntityID?
  public let reason: String

  public init(
    place: Place, kind: Quotation.Kind, text: String, cue: Place?, cueText: String?,
    speaker: Place?, speakerText: String?, speakerName: String?, speakerEntity: EntityID?,
    reason: String
  ) {
    self.place = place
    self.kind = kind
    self.text = text
    self.cue = cue
    self.cueText = cueText
    self.speaker = speaker
    self.speakerText = speakerText
    self.speakerName = speakerName
    self.speakerEntity = speakerEntity
    self.reason = reason
  }
}
