import NewsCore

/// Steps through what a comparison finds, to be made when it is there.
struct AwaitedSteps: Hashable, Sendable {
  /// The account that the comparison is asked for.
  let article: ArticleID
  let action: Action
  let count: Int
}
