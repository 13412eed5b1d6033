import NewsCore

/// A character as the screen shows it, and the bytes it stands for.
struct VisibleCluster: Hashable, Sendable {
  let text: String
  /// 1 or 2 cells.
  let width: Int
  let span: TextSpan
}
