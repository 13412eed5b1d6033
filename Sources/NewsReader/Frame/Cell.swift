/// One cell of a frame: a character cluster of width 1 or 2 and its style.
public struct Cell: Hashable, Sendable {
  /// What stands in the cell, sanitised; empty in the second cell of a wide cluster.
  public var cluster: String
  public var style: Style

  public init(_ cluster: String, _ style: Style) {
    self.cluster = cluster
    self.style = style
  }

  public static let blank = Cell(" ", Style(.text))
}
