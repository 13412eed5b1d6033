/// A quotation that annotators marked, and whose it is.
public struct GoldQuotation: Hashable, Sendable {
  /// The words, with or without their marks, in code points of the text.
  public let place: Range<Int>
  /// The words that name the speaker; nil when nobody is marked.
  public let speaker: String?
  /// Where those words stand.
  public let speakerPlace: Range<Int>?
  public let speakerKind: GoldSpeakerKind
  /// The name in those words.
  public let speakerName: String?
  /// The name behind a pronoun or description as another program thinks, which may err.
  public let silverName: String?

  public init(
    place: Range<Int>, speaker: String?, speakerPlace: Range<Int>? = nil,
    speakerKind: GoldSpeakerKind, speakerName: String? = nil, silverName: String? = nil
  ) {
    self.place = place
    self.speaker = speaker
    self.speakerPlace = speakerPlace
    self.speakerKind = speakerKind
    self.speakerName = speakerName
    self.silverName = silverName
  }
}
