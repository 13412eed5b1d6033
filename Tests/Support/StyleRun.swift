import NewsReader

/// Cells next to one another that look the same.
public struct StyleRun: Hashable {
  public let text: String
  public let style: Style

  public init(text: String, style: Style) {
    self.text = text
    self.style = style
  }
}
