import NewsCore

/// A search of one article as it is typed.
struct TypedSearch: Hashable, Sendable {
  /// Where the search began, to return to.
  let origin: Location
  /// The first line visible then.
  let top: Int
  var hits: [TextSpan] = []
  /// The index of the hit the cursor is on.
  var current: Int?
}
