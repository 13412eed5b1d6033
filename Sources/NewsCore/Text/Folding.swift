/// The one rule by which characters count as the same in search and in name keys.
///
/// Case and accents are dropped, all apostrophes are one, and characters without width disappear.
public enum Folding {
  /// The folded form of a scalar: nil when it is dropped, otherwise one or two scalars (`ß` is `ss`).
  public static func folded(_ scalar: UInt32) -> (first: UInt32, second: UInt32?)? {
    if scalar < 0x80 {
      return (scalar &- 0x41 < 26 ? scalar | 0x20 : scalar, nil)
    }
    if isDropped(scalar) { return nil }
    if isApostrophe(scalar) { return (0x27, nil) }
    if let base = bases[scalar] { return base }
    guard let value = Unicode.Scalar(scalar) else { return (scalar, nil) }
    let lower = value.properties.lowercaseMapping.unicodeScalars
    return (lower.first?.value ?? scalar, nil)
  }

  /// Calls `body` with each folded scalar of well-formed UTF-8 and the offset of the scalar it came from.
  @inline(__always)
  static func forEach(in bytes: Span<UInt8>, _ body: (UInt32, Int) -> Void) {
    var index = 0
    while index < bytes.count {
      let (scalar, length) = ByteScanner.scalar(in: bytes, at: index)
      if let (first, second) = folded(scalar) {
        body(first, index)
        if let second { body(second, index) }
      }
      index += length
    }
  }

  /// Characters that never show and would break a word in two: soft hyphen, zero-width space and joiners,
  /// bidirectional controls, combining marks.
  private static func isDropped(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x300...0x36F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF,
      0xFE00...0xFE0F, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  private static func isApostrophe(_ scalar: UInt32) -> Bool {
    scalar == 0x2018 || scalar == 0x2019 || scalar == 0x02BC || scalar == 0xFF07
  }

  /// Latin letters with accents and the plain letters they are searched as (Unicode blocks Latin-1 Supplement,
  /// Latin Extended-A and the letters of Latin Extended Additional that Vietnamese needs).
  private static let bases: [UInt32: (first: UInt32, second: UInt32?)] = {
    let families: [(String, String)] = [
      ("a", "àáâãäåāăąǎǻạảấầẩẫậắằẳẵặ"), ("ae", "æǽ"), ("c", "çćĉċč"), ("d", "ďđð"),
      ("e", "èéêëēĕėęěẹẻẽếềểễệ"), ("g", "ĝğġģǧ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįıǐỉị"), ("j", "ĵ"),
      ("k", "ķǩ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉŋ"), ("o", "òóôõöøōŏőơǒọỏốồổỗộớờởỡợ"), ("oe", "œ"),
      ("r", "ŕŗř"), ("s", "śŝşšș"), ("ss", "ß"), ("t", "ţťŧț"), ("th", "þ"),
      ("u", "ùúûüũūŭůűųưǔụủứừửữự"), ("w", "ŵ"), ("y", "ýÿŷỳỵỷỹ"), ("z", "źżž"),
    ]
    var table: [UInt32: (first: UInt32, second: UInt32?)] = [:]
    for (base, letters) in families {
      let values = base.unicodeScalars.map(\.value)
      let entry = (first: values[0], second: values.count > 1 ? values[1] : nil)
      for letter in (letters + letters.uppercased()).unicodeScalars where letter.value >= 0x80 {
        table[letter.value] = entry
      }
    }
    return table
  }()
}
