import NewsCore

/// Which occurrence of the target to go to when it is known where it occurs.
enum AwaitedPlace: Hashable, Sendable {
  case first
  case firstIn(ArticleID)
  /// So many steps from the cursor, taken before the answer came.
  case steps(Int)
}
