/// What became of all that was to be added to a library, in articles where nothing else is said.
public struct AddingSummary: Hashable, Sendable {
  /// Articles that the library did not have.
  public internal(set) var added = 0
  /// Articles that have become others than they were.
  public internal(set) var newVersions = 0
  /// Articles that are as they were.
  public internal(set) var unchanged = 0
  /// Articles of files that are copies, byte for byte, of others that the library has.
  public internal(set) var copies = 0
  /// Articles that the library had and the index had not.
  public internal(set) var indexed = 0
  /// Articles whose file has another name than it had.
  public internal(set) var renamed = 0
  /// Files that the library has and that are not there any more; their articles stay.
  public internal(set) var gone = 0
  /// What could not be read, one sentence each with the reason.
  public internal(set) var skipped: [String] = []
  /// Whether it was ended before all was added.
  public internal(set) var wasInterrupted = false

  public init() {}

  /// Whether nothing of all that was to be added could be read.
  public var hasReadNothing: Bool {
    !skipped.isEmpty && added + newVersions + unchanged + copies + renamed == 0
  }

  /// Counts what another summary counts, too.
  public mutating func add(_ other: AddingSummary) {
    added += other.added
    newVersions += other.newVersions
    unchanged += other.unchanged
    copies += other.copies
    renamed += other.renamed
    gone += other.gone
    indexed += other.indexed
    skipped += other.skipped
    wasInterrupted = wasInterrupted || other.wasInterrupted
  }

  /// Adds what could not even be fetched, one sentence each.
  public mutating func skip(_ reasons: [String]) {
    skipped += reasons
  }
}
