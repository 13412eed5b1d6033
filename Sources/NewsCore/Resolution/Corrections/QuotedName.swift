/// A name between quotation marks, as a line of a corrections file has it.
///
/// `"` and `\` are written with `\` before them, and characters that do not show, or that look like
/// a space and are none, as `\u{202E}`: so a line shows all there is in it, and every text goes
/// through the file unchanged.
struct QuotedName {
  let name: String

  init(_ name: String) {
    self.name = name
  }

  var text: String {
    var text = "\""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        text.unicodeScalars.append("\\")
        text.unicodeScalars.append(scalar)
      case _ where Self.isHidden(scalar):
        text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    if (0x20..<0x7F).contains(scalar.value) { return false }
    if scalar.properties.isDefaultIgnorableCodePoint { return true }
    return switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .privateUse,
      .surrogate, .unassigned:
      true
    default: false
    }
  }
}

extension String {
  /// The words with one space between them and nothing around.
  var singleSpaced: String {
    // By scalars: a mark behind a space belongs to it as a character, and must not go with it.
    unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map { String($0) }
      .joined(separator: " ")
  }
}
