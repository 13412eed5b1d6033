/// Words that are looked for in articles, one after the other.
///
/// A word with a capital letter means just this writing with capitals (smart case); accents do not
/// count.
public struct SearchWords: Hashable, Sendable {
  /// As they were typed, without signs.
  public let text: String
  /// Whether they stand in quotation marks: then they are not stemmed.
  public let isQuoted: Bool
  /// Whether the last one is the beginning of a word.
  public let isPrefix: Bool
  /// Whether they must be written just so, accents included.
  public let isExact: Bool

  public init(_ text: String, isQuoted: Bool = false, isPrefix: Bool = false, isExact: Bool = false)
  {
    self.text = text
    self.isQuoted = isQuoted
    self.isPrefix = isPrefix
    self.isExact = isExact
  }

  /// The words as they are typed, with the signs.
  public var written: String {
    let words = text + (isPrefix ? "*" : "")
    return (isExact ? "=" : "") + (isQuoted ? "\"\(words)\"" : words)
  }
}
