/// How far adding to a library has come.
public struct AddingProgress: Hashable, Sendable {
  /// Files that are stored or were found unchanged.
  public internal(set) var done = 0
  /// Files found.
  public let total: Int
  /// Articles that are in the library since this began.
  public internal(set) var articles = 0
  /// Articles that the library has and the index had not: those that it has by now, and all.
  public internal(set) var indexed = 0
  public internal(set) var toIndex = 0
  /// Articles whose names are linked, and those whose names are to be; none before all files are
  /// stored.
  public internal(set) var linked = 0
  public internal(set) var toLink = 0

  init(total: Int) {
    self.total = total
  }
}
