/// What a cell shows and what is true of it just now.
public struct Style: Hashable, Sendable {
  /// What may be true of any cell besides what it shows.
  public struct Modifiers: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// An occurrence of the active target.
    public static let target = Modifiers(rawValue: 1)
    /// The occurrence of the target that the cursor is on.
    public static let current = Modifiers(rawValue: 2)
    /// A hit of the search being typed.
    public static let hit = Modifiers(rawValue: 4)
    /// On the line of the cursor.
    public static let cursorLine = Modifiers(rawValue: 8)
    /// An uncertain link.
    public static let uncertain = Modifiers(rawValue: 16)
    /// Matches what was typed as a filter.
    public static let match = Modifiers(rawValue: 32)
  }

  public var face: Face
  public var modifiers: Modifiers

  public init(_ face: Face, _ modifiers: Modifiers = []) {
    self.face = face
    self.modifiers = modifiers
  }
}
