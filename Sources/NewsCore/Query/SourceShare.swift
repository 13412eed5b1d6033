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

  /// The words of the first quotation or report; nil of a total.
  public internal(set) var first: TextSpan?

  public init(name: String?, entity: EntityID?, kind: SpeakerKind?) {
    self.name = name
    self.entity = entity
    self.kind = kind
  }

  /// The number of words in quotations and reports.
  public var allWords: Int { words + reportedWords }

  /// The number of quotations and reports.
  public var times: Int { quotations + reports }

  /// Whether both are about the same source, maybe in different articles.
  public func isSame(as other: SourceShare) -> Bool {
    SourceKey(self) == SourceKey(other)
  }

  /// The kind for people: `person`, `unattributed`.
  public var kindName: String { kind?.rawValue ?? "unattributed" }

  /// The kind as a heading over several: `persons`, `unattributed`.
  public var kindPlural: String { Self.plural(of: kind) }

  /// The heading over sources of a kind; nil is the unattributed.
  public static func plural(of kind: SpeakerKind?) -> String {
    switch kind {
    case .person: "persons"
    case .organisation: "organisations"
    case .medium: "other media"
    case .office: "offices"
    case .group: "groups"
    case .document: "documents"
    case .unnamed: "unnamed"
    case nil: "unattributed"
    }
  }
}
