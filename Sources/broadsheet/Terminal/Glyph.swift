import CNcurses

/// What ncurses takes for one character: a scalar with a width, and up to four without.
struct Glyph: Hashable, Sendable {
  /// 1 or 2 columns.
  let width: Int
  /// One to five scalars, zeros after the last.
  private(set) var scalars: (UInt32, UInt32, UInt32, UInt32, UInt32)

  static let blank = Glyph(UInt32(0x20), width: 1)

  init(_ scalar: UInt32, width: Int) {
    scalars = (scalar, 0, 0, 0, 0)
    self.width = width
  }

  /// The glyphs that show `cluster` in exactly `width` columns.
  ///
  /// ncurses counts columns by the C library's table and cannot hold a cluster of several wide
  /// scalars, so a cluster it would measure otherwise is reduced to its beginning and filled up
  /// with blanks: a line must not shift.
  static func glyphs(of cluster: String, width: Int) -> [Glyph] {
    if let byte = cluster.utf8.first, byte >= 0x20, byte < 0x7F, cluster.utf8.count == 1 {
      return [Glyph(UInt32(byte), width: 1)]
        + Array(repeating: .blank, count: width - 1)
    }
    var glyphs: [Glyph] = []
    var room = width
    for scalar in cluster.unicodeScalars {
      let columns = Int(curses_width(scalar.value))
      if columns == 0, !glyphs.isEmpty {
        glyphs[glyphs.count - 1].combine(scalar.value)
      } else if columns > 0, columns <= room {
        glyphs.append(Glyph(scalar.value, width: columns))
        room -= columns
      } else if glyphs.isEmpty {
        glyphs.append(Glyph(0xFFFD, width: 1))
        room -= 1
        break
      } else {
        break
      }
    }
    return glyphs + Array(repeating: .blank, count: room)
  }

  /// Adds a combining scalar. Joiners and variation selectors are left out: what follows a joiner
  /// is not shown, and a selector makes some terminals widen the character before it.
  private mutating func combine(_ scalar: UInt32) {
    guard scalar != 0x200D, !(0xFE00...0xFE0F).contains(scalar) else { return }
    if scalars.1 == 0 {
      scalars.1 = scalar
    } else if scalars.2 == 0 {
      scalars.2 = scalar
    } else if scalars.3 == 0 {
      scalars.3 = scalar
    } else if scalars.4 == 0 {
      scalars.4 = scalar
    }
  }

  static func == (left: Glyph, right: Glyph) -> Bool {
    left.width == right.width && left.scalars == right.scalars
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(width)
    hasher.combine(scalars.0)
  }
}
