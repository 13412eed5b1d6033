import NewsCore

/// What the user is typing, on the last line of the screen.
struct Prompt: Hashable, Sendable {
  /// What becomes of it.
  enum Purpose: Hashable, Sendable {
    /// A search of the active article.
    case search(TypedSearch)
    case command
    /// The words by which the open list is filtered, or a search of all articles.
    case filter(before: String)
    /// A query for quotations.
    case quotations(QueryChoice)
    /// The name of the entity that another one is.
    case merge(MergeChoice)
    /// Another name for an entity.
    case rename(Subject)
    /// A letter that says what an entity is.
    case retype(Subject)
  }

  var purpose: Purpose
  var editor = LineEditor()

  /// Whether the next key is all there is to type.
  var isOneKey: Bool {
    if case .retype = purpose { true } else { false }
  }

  /// What stands before the words.
  var label: String {
    switch purpose {
    case .search: "/"
    case .command: ":"
    case .filter, .quotations: "/"
    case .merge(let choice): "merge \(choice.subject.name) with: "
    case .rename(let subject): "rename \(subject.name) to: "
    case .retype(let subject): "retype \(subject.name): "
    }
  }

  /// What stands there where there is little room.
  var shortLabel: String {
    switch purpose {
    case .search, .command, .filter, .quotations: label
    case .merge: "with: "
    case .rename: "to: "
    case .retype: ""
    }
  }
}
