/// A line of a corrections file that cannot be understood.
public struct DamagedLine: Hashable, Sendable {
  /// Counted from 1.
  public let number: Int
  /// The line; what is not UTF-8 in it is U+FFFD.
  public let text: String
  /// What is wrong, in a few words.
  public let reason: String

  public init(number: Int, text: String, reason: String) {
    self.number = number
    self.text = text
    self.reason = reason
  }
}
