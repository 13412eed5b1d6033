/// An utterance with who printed which of its words.
public struct LedgerEntry: Hashable, Sendable {
  /// The fullest version first, the others in reading order.
  public let rows: [LedgerRow]
  /// Accounts of the same story that have none of it, in order.
  public let missing: [ArticleID]
  /// Whether accounts name different speakers for the words.
  public let hasSpeakerConflict: Bool

  public init(rows: [LedgerRow], missing: [ArticleID] = [], hasSpeakerConflict: Bool = false) {
    self.rows = rows
    self.missing = missing
    self.hasSpeakerConflict = hasSpeakerConflict
  }

  /// Who said it, for people: all whom the accounts name, those most of them name first; else how
  /// the fullest version has it.
  public var attribution: String {
    let names = rows.compactMap(\.quotation.speakerName)
    let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
    let ordered = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    if ordered.isEmpty { return rows.first?.quotation.attribution ?? "unattributed" }
    return ordered.joined(separator: hasSpeakerConflict ? " or " : ", ")
  }

  /// The articles that have a version, each once, in the order of the rows.
  public var articles: [ArticleID] {
    var seen: Set<ArticleID> = []
    return rows.map(\.quotation.place.article).filter { seen.insert($0).inserted }
  }
}
