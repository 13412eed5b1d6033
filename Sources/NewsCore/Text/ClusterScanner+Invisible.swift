/// Where a character without a picture is part of honest writing, and so no cause for a marker.
///
/// Sources: The Unicode Standard, chapters 9 to 14 and 23.2 (joiners), UAX #9 (marks beside
/// right-to-left text), UTS #51 (emoji sequences), UTS #37 (ideographic variation).
extension ClusterScanner {
  /// Whether the character at `index` may be left out silently: one soft hyphen inside a word, a
  /// direction mark near right-to-left text, a variation selector on a character with variants.
  func isInvisibleButExpected(at index: Int) -> Bool {
    let (scalar, length) = ByteScanner.scalar(in: bytes.span, at: index)
    let next = scalarValue(at: index + length)
    switch scalar {
    case 0xAD:
      return next != 0xAD && scalarValue(before: index) != 0xAD && isWordCharacter(next)
    case 0x200E, 0x200F, 0x061C: return isRightToLeft(near: index)
    case 0x180B...0x180D, 0x180F: return isMongolian(scalarValue(before: index))
    case 0xFE00...0xFE0D: return CharacterClass(of: scalarValue(before: index)) == .narrow
    case 0xE0100...0xE01EF: return isIdeograph(scalarValue(before: index))
    default: return false
    }
  }

  /// Whether the scalar at `index` is a joiner between letters of a script that is written with it.
  func isJoiner(_ scalar: UInt32, at index: Int, after last: UInt32) -> Bool {
    guard scalar == 0x200C || scalar == 0x200D else { return false }
    return usesJoiners(last) || usesJoiners(scalarValue(at: index + 3))
  }

  /// The length of what continues an emoji sequence and begins with `scalar`; nil when it does
  /// not.
  func sequenceLength(
    _ scalar: UInt32, _ length: Int, base: UInt32, _ kind: CharacterClass, after last: UInt32
  ) -> Int? {
    switch scalar {
    case 0xFE0E, 0xFE0F:
      let isKeycap = base < 0x80 && base == last && scalarValue(at: index + length) == 0x20E3
      return (kind.isPictograph && last != scalar) || isKeycap ? length : nil
    case 0x1F3FB...0x1F3FF:
      return kind.isPictograph && !(0x1F3FB...0x1F3FF).contains(last) ? length : nil
    case 0x200D:
      let next = index + length
      guard kind.isPictograph, next < end,
        CharacterClass(of: scalarValue(at: next)).isPictograph
      else { return nil }
      return length + ByteScanner.scalar(in: bytes.span, at: next).length
    case 0xE0020...0xE007E: return base == 0x1F3F4 && last == base ? flagTagLength() : nil
    default: return nil
    }
  }

  /// The length of the tags that name a region after a black flag: two to six letters and digits,
  /// then a cancel tag. Longer runs can carry hidden words.
  private func flagTagLength() -> Int? {
    var next = index
    var count = 0
    while next < end {
      switch scalarValue(at: next) {
      case 0xE0030...0xE0039, 0xE0061...0xE007A: count += 1
      case 0xE007F: return (2...6).contains(count) ? next + 4 - index : nil
      default: return nil
      }
      next += 4
    }
    return nil
  }

  /// The scalar at `index`; a space beyond the end.
  private func scalarValue(at index: Int) -> UInt32 {
    index < bytes.count ? ByteScanner.scalar(in: bytes.span, at: index).value : 0x20
  }

  func scalarValue(before index: Int) -> UInt32 {
    index > 0 ? ByteScanner.scalar(in: bytes.span, before: index).value : 0x20
  }

  private func isWordCharacter(_ scalar: UInt32) -> Bool {
    switch Letters.kind(of: scalar) {
    case .letter, .digit: true
    case .space, .mark, .symbol, .ignored: false
    }
  }

  /// Whether right-to-left letters stand within four characters of the mark at `index`.
  private func isRightToLeft(near index: Int) -> Bool {
    var before = index
    var after = index
    for _ in 0..<4 {
      if before > 0 {
        let (scalar, length) = ByteScanner.scalar(in: bytes.span, before: before)
        if isRightToLeft(scalar) { return true }
        before -= length
      }
      if after < bytes.count {
        let (scalar, length) = ByteScanner.scalar(in: bytes.span, at: after)
        if isRightToLeft(scalar) { return true }
        after += length
      }
    }
    return false
  }

  private func isRightToLeft(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x061C: false
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }

  /// Arabic and its kin, the scripts of India and South-East Asia, Mongolian, N’Ko, Adlam.
  private func usesJoiners(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0620...0x08FF, 0x0900...0x0DFF, 0x0F00...0x109F, 0x1780...0x18AF, 0x1A20...0x1AAF,
      0x1B00...0x1BBF, 0xA800...0xA82F, 0xA8E0...0xA8FF, 0xA980...0xA9DF, 0xABC0...0xABFF,
      0xFB50...0xFDFF, 0xFE70...0xFEFC, 0x11000...0x114DF, 0x1E900...0x1E95F:
      true
    default: false
    }
  }

  private func isMongolian(_ scalar: UInt32) -> Bool { (0x1820...0x18AA).contains(scalar) }

  private func isIdeograph(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD: true
    default: false
    }
  }
}
