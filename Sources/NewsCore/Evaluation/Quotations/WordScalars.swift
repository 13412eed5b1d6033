/// What belongs to a word for scorers, which count as regular expressions do (`\w`).
enum WordScalars {
  /// A letter, digit, other number or `_`.
  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || isDigit(scalar) || isLetter(scalar)
  }

  /// What is of a word and neither a decimal digit nor `_`.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  /// What may stand inside a word and at its end.
  static func joins(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "’" || scalar == "." || scalar == "-"
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .decimalNumber
  }
}
