/// The files that paths lead to, and what was passed over on the way.
public struct FileFinding: Hashable, Sendable {
  /// In natural order, each file once.
  public internal(set) var files: [FoundFile] = []
  /// What cannot be opened, each path once.
  public internal(set) var skipped: [ImportFailure] = []

  public init() {}
}
