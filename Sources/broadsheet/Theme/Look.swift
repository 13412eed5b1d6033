/// How a cell looks on the terminal: attributes and colours.
struct Look: Hashable, Sendable {
  /// What a terminal can do to a character besides colouring it.
  struct Attributes: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    static let bold = Attributes(rawValue: 1)
    static let dim = Attributes(rawValue: 2)
    static let italic = Attributes(rawValue: 4)
    static let underline = Attributes(rawValue: 8)
    static let reverse = Attributes(rawValue: 16)
  }

  /// The number of the terminal's own foreground or background.
  static let ownColour: Int16 = -1

  var attributes: Attributes = []
  /// A colour by its number in the terminal's palette.
  var foreground: Int16 = ownColour
  var background: Int16 = ownColour
}
