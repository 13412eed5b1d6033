/// Windows-1252, the encoding of text that says Latin-1 or says nothing and is not UTF-8.
enum Windows1252 {
  /// What the bytes 80 to 9F mean (WHATWG Encoding Standard, index windows-1252: the five bytes
  /// that Microsoft left open are the control characters of the same number).
  private static let high: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]

  /// The bytes as UTF-8.
  static func utf8(from bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      switch byte {
      case 0..<0x80: result.append(byte)
      case 0x80..<0xA0: append(high[Int(byte) - 0x80], to: &result)
      default: append(UInt16(byte), to: &result)
      }
    }
    return result
  }

  private static func append(_ value: UInt16, to result: inout [UInt8]) {
    if value >= 0x800 {
      result.append(0xE0 | UInt8(value >> 12))
      result.append(0x80 | UInt8(value >> 6 & 0x3F))
    } else {
      result.append(0xC0 | UInt8(value >> 6))
    }
    result.append(0x80 | UInt8(value & 0x3F))
  }
}
