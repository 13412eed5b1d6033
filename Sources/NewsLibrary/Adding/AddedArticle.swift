/// What became of an article that was to be added.
struct AddedArticle: Hashable, Sendable {
  enum Outcome: Hashable, Sendable {
    case added, newVersion, unchanged
  }

  let stored: StoredVersion
  let outcome: Outcome
}
