/// A number as it is written, in digits or words, before it is known what it counts.
struct Amount {
  /// The tokens it is written with.
  var tokens: Range<Int>
  /// Where its characters begin and end; the end may be inside a token, as in `43-year-old`.
  var start: Int
  var end: Int
  /// Nil for an unknown number.
  var value: Double?
  var upper: Double?
  /// Whether a word such as `million` is part of it.
  var hasScale = false
  /// Whether it is written in words.
  var isWord = false
  /// Whether it is digits and nothing else.
  var isPlain = false
  /// The unit that is part of the same token.
  var unit: UnitWords.Unit?
  /// What is counted, when that is part of the same token: `50-member`.
  var counted: TextSpan?
  /// A part of a whole: `two thirds`.
  var isShare = false

  mutating func multiply(by scale: Double) {
    value = value.map { $0 * scale }
    upper = upper.map { $0 * scale }
    hasScale = true
  }
}
