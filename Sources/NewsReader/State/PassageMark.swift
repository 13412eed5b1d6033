import NewsCore

/// A sign in the gutter that stands beside all passages that correspond.
struct PassageMark: Hashable, Sendable {
  let span: TextSpan
  let sign: Character

  /// What stands beside passages that the user has anchored.
  static let anchored: Character = "≡"

  /// What stands beside what corresponds to the passage at the cursor, and perhaps does.
  static let counterpart: Character = "="
  static let doubtful: Character = "~"

  private static let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")

  /// The sign of the passage with a number; after the alphabet they come again.
  static func sign(_ number: Int) -> Character { letters[number % letters.count] }
}
