import NewsCore

/// Reads the visible characters of a text one after the other.
struct ClusterReader {
  /// The cluster at `index` as its end and its width in cells; white space is not told apart here.
  static func extent(
    in bytes: Span<UInt8>, at index: Int, limit: Int
  ) -> (end: Int, width: Int) {
    let (scalar, length) = ByteScanner.scalar(in: bytes, at: index)
    var end = index + length
    while end < limit {
      let (next, nextLength) = ByteScanner.scalar(in: bytes, at: end)
      guard next >= 0x80, isExtending(next) else { break }
      end += nextLength
    }
    return (end, isWide(scalar) ? 2 : 1)
  }

  private static func isExtending(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar)?.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }

  private static func isWide(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
