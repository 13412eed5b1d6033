/// The one rule by which characters count as the same in search and in name keys.
///
/// Case and accents are dropped, all apostrophes are one and all hyphens, and characters without
/// width disappear.
public enum Folding {
  /// The folded form of a scalar: nil when it is dropped, otherwise one or two scalars (`ß` is
  /// `ss`).
  @inline(__always)
  public static func folded(_ scalar: UInt32) -> (first: UInt32, second: UInt32?)? {
    if scalar < 0x80 { return (scalar &- 0x41 < 26 ? scalar | 0x20 : scalar, nil) }
    return foldedBeyondASCII(scalar)
  }

  /// Calls `body` with each folded scalar of well-formed UTF-8 and the offset of the scalar it came
  /// from.
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

  @inline(never)
  private static func foldedBeyondASCII(_ scalar: UInt32) -> (first: UInt32, second: UInt32?)? {
    if isDropped(scalar) { return nil }
    switch scalar {
    case 0x2018, 0x2019, 0x02B9, 0x02BB...0x02BF, 0xFF07: return (0x27, nil)
    case 0x2010, 0x2011: return (0x2D, nil)
    case 0x2012...0x2BFF, 0x3000...0xA63F, 0xAC00...0xFAFF: return (scalar, nil)
    // Fullwidth forms of ASCII.
    case 0xFF01...0xFF5E: return folded(scalar - 0xFEE0)
    default: break
    }
    if let base = bases[scalar] { return base }
    let lower = Unicode.Scalar(scalar)?.properties.lowercaseMapping.unicodeScalars.first
    return (lower?.value ?? scalar, nil)
  }

  /// Characters that never show and would break a word in two (soft hyphen, zero-width space and
  /// joiners, bidirectional controls), combining marks, Hebrew points, Arabic vowel signs and
  /// tatweel.
  private static func isDropped(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x300...0x36F, 0x0591...0x05BD, 0x05BF, 0x05C1, 0x05C2, 0x0610...0x061C, 0x0640,
      0x064B...0x065F, 0x0670, 0x180B...0x180F, 0x1AB0...0x1AFF, 0x200B...0x200F, 0x202A...0x202E,
      0x2060...0x206F, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFEFF, 0xE0000...0xE01EF:
      true
    default: false
    }
  }

  /// Letters with accents and the plain letters they are searched as: Latin-1 Supplement, Latin
  /// Extended-A, the letters of Latin Extended Additional that Vietnamese and transliterated Arabic
  /// need, Greek with tonos, and ligatures.
  private static let bases: [UInt32: (first: UInt32, second: UInt32?)] = {
    let families: [(String, String)] = [
      ("a", "àáâãäåāăąǎǻạảấầẩẫậắằẳẵặª"), ("ae", "æǽ"), ("c", "çćĉċč"), ("d", "ďđðḍḏ"),
      ("e", "èéêëēĕėęěẹẻẽếềểễệǝə"), ("ff", "ﬀ"), ("fi", "ﬁ"), ("fl", "ﬂ"), ("g", "ĝğġģǧḡ"),
      ("h", "ĥħḥḫẖ"), ("i", "ìíîïĩīĭįıǐỉị"), ("ij", "ĳ"), ("j", "ĵǰ"), ("k", "ķǩḳḵ"),
      ("l", "ĺļľŀł"), ("n", "ñńņňŉŋṅṇ"), ("o", "òóôõöøōŏőơǒọỏốồổỗộớờởỡợº"), ("oe", "œ"),
      ("r", "ŕŗřṛ"), ("s", "śŝşšșṣ"), ("ss", "ß"), ("st", "ﬆ"), ("t", "ţťŧțṭṯ"), ("th", "þ"),
      ("u", "ùúûüũūŭůűųưǔụủứừửữự"), ("w", "ŵ"), ("y", "ýÿŷỳỵỷỹ"), ("z", "źżžẓẕ"),
      ("α", "ά"), ("ε", "έ"), ("η", "ή"), ("ι", "ίϊΐ"), ("ο", "ό"), ("σ", "ς"), ("υ", "ύϋΰ"),
      ("ω", "ώ"), ("е", "ё"),
    ]
    var table: [UInt32: (first: UInt32, second: UInt32?)] = [:]
    for (base, letters) in families {
      let values = base.unicodeScalars.map(\.value)
      let entry = (first: values[0], second: values.count > 1 ? values[1] : nil)
      for letter in letters.unicodeScalars {
        table[letter.value] = entry
        let capital = letter.properties.uppercaseMapping.unicodeScalars
        if capital.count == 1, let value = capital.first?.value, value >= 0x80 {
          table[value] = entry
        }
      }
    }
    // The capital of ß has no place in the mapping of the small one.
    table[0x1E9E] = table[0xDF]
    return table
  }()
}
