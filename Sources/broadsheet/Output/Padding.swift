/// Fills ASCII text up to a number of columns.
enum Padding {
  /// The text at the left.
  static func left(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - text.utf8.count))
  }

  /// The text at the right.
  static func right(_ text: String, _ columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - text.utf8.count)) + text
  }
}
