/// How far the opening of articles has come.
public struct Progress: Hashable, Sendable {
  /// Files read and analysed.
  public var done: Int
  /// Files found so far.
  public var total: Int
  /// The files, and the articles in files, that could not be opened and why, one sentence each.
  public var skipped: [String]

  public init(done: Int, total: Int, skipped: [String] = []) {
    self.done = done
    self.total = total
    self.skipped = skipped
  }

  public var isComplete: Bool { done >= total }
}
