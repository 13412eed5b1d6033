/// Writes which of several something is.
enum Ordinal {
  private static let words = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]

  /// `second account`, or from eleven on `account 11`; `number` counts from 1.
  static func phrase(_ number: Int, _ thing: String) -> String {
    words.indices.contains(number - 1)
      ? "\(words[number - 1]) \(thing)" : "\(thing) \(number)"
  }
}
