/// A line of the list of quotations.
public struct QuotationRow: Hashable, Sendable {
  public let place: Place
  public let kind: Quotation.Kind
  /// What the cue says of the words; nil without a cue.
  public let stance: Stance?
  /// The words quoted, on one line.
  public let text: String
  public let cue: Place?
  public let cueText: String?
  /// The words that name the speaker at the cue: `he`.
  public let speaker: Place?
  public let speakerText: String?
  /// Whether those words are a pronoun that says nothing by itself.
  public let isPronoun: Bool
  /// The name of the entity the speaker is; nil when unattributed or known by no name.
  public let speakerName: String?
  public let speakerEntity: EntityID?
  public let reason: String

  public init(
    place: Place, kind: Quotation.Kind, stance: Stance? = nil, text: String, cue: Place?,
    cueText: String?,
    speaker: Place?, speakerText: String?, isPronoun: Bool, speakerName: String?,
    speakerEntity: EntityID?,
    reason: String
  ) {
    self.place = place
    self.kind = kind
    self.stance = stance
    self.text = text
    self.cue = cue
    self.cueText = cueText
    self.speaker = speaker
    self.speakerText = speakerText
    self.isPronoun = isPronoun
    self.speakerName = speakerName
    self.speakerEntity = speakerEntity
    self.reason = reason
  }

  /// Who said it, for people: the name, else the description the text gives, else `unattributed`,
  /// with the pronoun the text has when it is not known whom it stands for.
  public var attribution: String {
    if let speakerName { return speakerName }
    guard let speakerText else { return "unattributed" }
    return isPronoun ? "unattributed (\(Self.uncapitalised(speakerText)))" : speakerText
  }

  /// `He` at the start of a sentence and `he` inside one are one speaker; `I` stays what it is.
  private static func uncapitalised(_ pronoun: String) -> String {
    pronoun == "I" ? pronoun : pronoun.lowercased()
  }
}
