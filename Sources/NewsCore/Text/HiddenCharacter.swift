/// A character that has no picture and is shown as a marker.
public struct HiddenCharacter: Hashable, Sendable {
  public let scalar: UInt32
  /// Its byte offset in the text.
  public let offset: Int

  /// Its Unicode name in small letters with its code point: `right-to-left override U+202E`.
  public var name: String {
    "\(Self.name(of: scalar)) \(Self.codePoint(scalar))"
  }

  private static func name(of value: UInt32) -> String {
    if value < controlNames.count { return controlNames[Int(value)] }
    if value == 0x7F { return "delete" }
    guard let scalar = Unicode.Scalar(value) else { return "not a character" }
    let properties = scalar.properties
    if let name = properties.nameAlias ?? properties.name { return name.lowercased() }
    if properties.isNoncharacterCodePoint { return "noncharacter" }
    return switch properties.generalCategory {
    case .control: "control"
    case .privateUse: "private use"
    default: "unassigned"
    }
  }

  /// The aliases of the C0 controls in the Unicode Character Database.
  private static let controlNames = [
    "null", "start of heading", "start of text", "end of text", "end of transmission", "enquiry",
    "acknowledge", "alert", "backspace", "character tabulation", "line feed", "line tabulation",
    "form feed", "carriage return", "shift out", "shift in", "data link escape",
    "device control one", "device control two", "device control three", "device control four",
    "negative acknowledge", "synchronous idle", "end of transmission block", "cancel",
    "end of medium", "substitute", "escape", "information separator four",
    "information separator three", "information separator two", "information separator one",
  ]

  private static func codePoint(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
