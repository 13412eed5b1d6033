/// How much an article quotes one source.
public struct SourceShare: Hashable, Sendable {
  /// The name, or the words the text has for the source; nil where quotations are unattributed.
  public let name: String?
  public let entity: EntityID?
  /// Nil where quotations are unattributed.
  public let kind: SpeakerKind?
  /// The number of quotations in the source's own words.
  public internal(set) var quotations = 0
  /// The number of words in them.
  public internal(set) var words = 0
  /// The number of times the source is reported in the writer's words.
  public internal(set) var reports = 0
  /// The number of words in these.
  public internal(set) var reportedWords = 0

  public init(name: String?, entity: EntityID?, kind: SpeakerKind?) {
    self.name = name
    self.entity = entity
    self.kind = kind
  }
}
