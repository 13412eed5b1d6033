/// Something that was said once, and all quotations that report it.
public struct Utterance: Hashable, Sendable {
  /// The fullest version first, the others in reading order.
  public let versions: [UtteranceVersion]
  /// Whether accounts name different speakers for the words, each with certainty.
  public let hasSpeakerConflict: Bool

  public init(versions: [UtteranceVersion], hasSpeakerConflict: Bool = false) {
    self.versions = versions
    self.hasSpeakerConflict = hasSpeakerConflict
  }
}
