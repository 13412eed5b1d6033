import NewsCore

/// What the user is typing, on the last line of the screen.
struct Prompt: Hashable, Sendable {
  /// What becomes of it.
  enum Purpose: Hashable, Sendable {
    /// A search of the active article.
    case search(ArticleSearch)
    case command
    /// The words by which the open list is filtered, or a search of all articles.
    case filter(before: String)
  }

  var purpose: Purpose
  var editor = LineEditor()

  /// What stands before the words.
  var label: String {
    switch purpose {
    case .search: "/"
    case .command: ":"
    case .filter: "/"
    }
  }
}

/// A search of one article as it is typed.
struct ArticleSearch: Hashable, Sendable {
  /// Where the search began, to return to.
  let origin: Location
  /// The first line visible then.
  let top: Int
  var hits: [TextSpan] = []
  /// The index of the hit the cursor is on.
  var current: Int?
}
