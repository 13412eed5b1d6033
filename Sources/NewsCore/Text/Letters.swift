/// What kind of character a scalar is, by a table for ASCII and by Unicode properties beyond.
enum Letters {
  enum Kind: UInt8 {
    case letter, digit, space, mark, symbol
    /// Without width, inside words and between them: soft hyphen, zero-width space, variation
    /// selectors.
    case ignored
  }

  @inline(__always)
  static func kind(of scalar: UInt32) -> Kind {
    scalar < 0x80 ? ascii[Int(scalar)] : wideKind(of: scalar)
  }

  static func isUpper(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar &- 0x41 < 26 }
    return Unicode.Scalar(scalar)?.properties.isUppercase ?? false
  }

  static func isLower(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar &- 0x61 < 26 }
    return Unicode.Scalar(scalar)?.properties.isLowercase ?? false
  }

  /// How the letters of a word are written.
  static func shape(of word: Span<UInt8>) -> Token.Shape {
    var uppers = 0
    var lowers = 0
    var firstIsUpper = false
    var index = 0
    while index < word.count {
      let (scalar, length) = ByteScanner.scalar(in: word, at: index)
      if isUpper(scalar) {
        if uppers + lowers == 0 { firstIsUpper = true }
        uppers += 1
      } else if isLower(scalar) {
        lowers += 1
      }
      index += length
    }
    if uppers == 0 { return lowers == 0 ? .caseless : .lower }
    if lowers == 0 { return uppers == 1 ? .capitalised : .upper }
    return firstIsUpper && uppers == 1 ? .capitalised : .mixed
  }

  private static let ascii: [Kind] = (UInt8(0)..<128).map { byte in
    switch byte {
    case 0x30...0x39: .digit
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0x00...0x20, 0x7F: .space
    case UInt8(ascii: "$"), UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: "="),
      UInt8(ascii: ">"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "|"),
      UInt8(ascii: "~"):
      .symbol
    default: .mark
    }
  }

  private static func wideKind(of value: UInt32) -> Kind {
    switch value {
    case 0xC0...0x17F where value != 0xD7 && value != 0xF7: return .letter
    // U+02BC is an apostrophe by its name and a letter by its category.
    case 0x2010...0x2027, 0x02BC: return .mark
    default: break
    }
    guard let scalar = Unicode.Scalar(value) else { return .symbol }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .letterNumber:
      return .letter
    case .decimalNumber, .otherNumber: return .digit
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: return .space
    case .format: return .ignored
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return .mark
    default: return .symbol
    }
  }
}
