/// Names an article as long as the program runs: its file's path as given, and behind `#` which of
/// its articles it is where a file holds several.
public struct ArticleID: Hashable, Sendable, Comparable {
  public let name: String

  /// - Parameter name: U+0000, at which databases end a text, becomes U+FFFD.
  public init(_ name: String) {
    self.name =
      name.utf8.contains(0)
      ? String(String.UnicodeScalarView(name.unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 }))
      : name
  }

  public static func < (left: ArticleID, right: ArticleID) -> Bool { left.name < right.name }
}
