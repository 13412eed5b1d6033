/// Undoes what a message did to its bytes for the way (RFC 2045, section 6).
enum TransferDecoder {
  /// Nil for an encoding that is not known.
  static func bytes(of body: ArraySlice<UInt8>, encoding: String) -> [UInt8]? {
    switch encoding {
    case "base64": base64(body)
    case "quoted-printable": quotedPrintable(body)
    case "", "7bit", "8bit", "binary": Array(body)
    default: nil
    }
  }

  /// What is no digit is passed over, as the standard asks.
  static func base64(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(body.count * 3 / 4)
    var bits: UInt32 = 0
    var count = 0
    for byte in body {
      if byte == UInt8(ascii: "=") {
        // What comes after the padding is another text.
        bits = 0
        count = 0
        continue
      }
      guard let digit = digit(byte) else { continue }
      bits = bits << 6 | digit
      count += 6
      guard count >= 8 else { continue }
      count -= 8
      result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
    }
    return result
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - 0x41)
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - 0x61 + 26)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - 0x30 + 52)
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }

  private static func quotedPrintable(_ body: ArraySlice<UInt8>) -> [UInt8] {
    unescaped(body, mark: UInt8(ascii: "="))
  }

  /// The bytes with two hexadecimal digits after `mark` resolved; a mark at the end of a line joins
  /// it with the next, and any other stays.
  static func unescaped(_ body: ArraySlice<UInt8>, mark: UInt8) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(body.count)
    var index = body.startIndex
    while index < body.endIndex {
      let byte = body[index]
      index += 1
      guard byte == mark else {
        result.append(byte)
        continue
      }
      if index + 1 < body.endIndex, let high = hexadecimal(body[index]),
        let low = hexadecimal(body[index + 1])
      {
        result.append(high << 4 | low)
        index += 2
      } else if let next = lineEnd(body, index) {
        index = next
      } else {
        result.append(byte)
      }
    }
    return result
  }

  /// Where the next line begins when nothing but blanks is left of this one.
  private static func lineEnd(_ body: ArraySlice<UInt8>, _ start: Int) -> Int? {
    var index = start
    while index < body.endIndex, body[index] == 0x20 || body[index] == 0x09 { index += 1 }
    if index == body.endIndex { return index }
    if body[index] == 0x0D { index += 1 }
    return index < body.endIndex && body[index] == 0x0A ? index + 1 : nil
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - 0x30
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - 0x41 + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - 0x61 + 10
    default: nil
    }
  }
}
