/// A line of the list of quotations.
public struct QuotationRow: Hashable, Sendable {
  /// Somebody known by name who says it.
  public struct NamedSpeaker: Hashable, Sendable {
    public let entity: EntityID
    public let name: String
  }

  public let place: Place
  public let kind: Quotation.Kind
  public let use: QuotationUse
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
  /// Of several who speak together those who are known by name, in the order of the text.
  public let jointSpeakers: [NamedSpeaker]
  /// Nil where no words name a speaker.
  public let speakerKind: SpeakerKind?
  /// How sure the speaker is, in percent; 0 where no words name one.
  public let certainty: Int
  /// Who may have said it when it is left open, the likeliest first.
  public let candidates: [String]
  /// Through whom the words came: `Reuters` in `told Reuters`.
  public let relay: String?
  public let reason: String

  public init(
    place: Place, kind: Quotation.Kind, use: QuotationUse = .speech, stance: Stance? = nil,
    text: String, cue: Place?, cueText: String?, speaker: Place?, speakerText: String?,
    isPronoun: Bool, speakerName: String?, speakerEntity: EntityID?,
    jointSpeakers: [NamedSpeaker] = [], speakerKind: SpeakerKind? = nil, certainty: Int = 0,
    candidates: [String] = [], relay: String? = nil, reason: String
  ) {
    self.place = place
    self.kind = kind
    self.use = use
    self.stance = stance
    self.text = text
    self.cue = cue
    self.cueText = cueText
    self.speaker = speaker
    self.speakerText = speakerText
    self.isPronoun = isPronoun
    self.speakerName = speakerName
    self.speakerEntity = speakerEntity
    self.jointSpeakers = jointSpeakers
    self.speakerKind = speakerKind
    self.certainty = certainty
    self.candidates = candidates
    self.relay = relay
    self.reason = reason
  }

  /// Everybody known by name who says it.
  public var namedSpeakers: [NamedSpeaker] {
    speakerEntity.map { [NamedSpeaker(entity: $0, name: speakerName ?? attribution)] }
      ?? jointSpeakers
  }

  /// Whether an entity says it, alone or with others.
  public func isSaid(by entity: EntityID) -> Bool {
    namedSpeakers.contains { $0.entity == entity }
  }

  /// Below this many percent a speaker is not beyond doubt, and people are told so.
  private static let beyondDoubt = 80

  /// Whether somebody is named who may not have said it.
  public var isUncertain: Bool { speaker != nil && certainty < Self.beyondDoubt }

  /// Why it is given to the speaker, for people: `he said, Park is the last man named · 62 % sure · by
  /// way of Reuters`.
  public var explanation: String {
    ([reason] + (isUncertain ? ["\(certainty) % sure"] : [])
      + (relay.map { ["by way of \($0)"] } ?? []))
      .filter { !$0.isEmpty }.joined(separator: " · ")
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
