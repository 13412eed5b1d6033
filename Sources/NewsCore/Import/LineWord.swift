/// A word, a number or a mark of a line that the import rules look at.
struct LineWord: Hashable {
  enum Kind: Hashable {
    case word, number, mark
  }

  let kind: Kind
  let span: TextSpan
  /// In small letters, with plain apostrophes.
  let text: String
  /// Whether it begins with a capital.
  let isCapitalised: Bool
  /// Whether it has two or more capitals and nothing small.
  let isUpper: Bool
  /// Whether white space, or the start of the line, comes before it.
  let followsSpace: Bool
  /// Whether white space of more than one column comes before it on its line.
  let followsGap: Bool

  /// The value of a number of at most 9 digits.
  var value: Int? { kind == .number ? Int(text) : nil }

  /// Whether it can be part of a name by its looks.
  var isNamelike: Bool { kind == .word && (isCapitalised || isUpper) }
}
