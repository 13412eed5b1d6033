/// How a scalar may be shown and how many cells it takes.
enum CharacterClass: UInt8 {
  /// Unassigned, for private use, a noncharacter: nobody can say what a terminal does with it.
  case unknown
  /// One cell. East Asian ambiguous characters are among them, as in most terminals.
  case narrow
  /// Two cells: East Asian Wide and Fullwidth.
  case wide
  /// Drawn over the character before it.
  case mark
  /// Has no picture: controls, default ignorables, format characters, line separators.
  case hidden
  /// One cell, and may begin an emoji sequence.
  case narrowPictograph
  /// Two cells, and may begin an emoji sequence.
  case widePictograph

  init(of scalar: UInt32) {
    switch scalar {
    case 0x20...0x7E, 0xC0...0x2FF, 0x2010...0x2027: self = .narrow
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3: self = .wide
    default: self = Self.lookedUp(scalar)
    }
  }

  var isPictograph: Bool { self == .narrowPictograph || self == .widePictograph }

  /// The cells of a character that begins a cluster.
  var width: Int { self == .wide || self == .widePictograph ? 2 : 1 }

  private static func lookedUp(_ scalar: UInt32) -> CharacterClass {
    let key = scalar << 3 | 7
    var low = 0
    var high = CharacterTable.borders.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if CharacterTable.borders[middle] <= key { low = middle } else { high = middle }
    }
    return CharacterClass(rawValue: UInt8(CharacterTable.borders[low] & 7)) ?? .unknown
  }
}
