/// What became of an article that was to be added.
struct AddedArticle: Hashable, Sendable {
  enum Outcome: Hashable, Sendable {
    case added, newVersion, unchanged
    /// It is known by the new name of its file.
    case renamed
  }

  let stored: StoredVersion
  let outcome: Outcome

  /// Whether the index does not have it as it is.
  var isToIndex: Bool { outcome == .added || outcome == .newVersion }
}
