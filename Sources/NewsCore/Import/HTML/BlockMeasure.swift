/// How much text a block has and how much it looks like sentences.
struct BlockMeasure {
  /// Bytes that are not white space.
  private(set) var count = 0
  /// Full stops, question and exclamation marks and commas, of any script.
  private(set) var marks = 0
  /// Whether the last character but closing marks ends a sentence.
  private(set) var isSentence = false

  init(_ bytes: ArraySlice<UInt8>) {
    for (index, byte) in zip(bytes.indices, bytes) where byte > 0x20 {
      count += 1
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        marks += 1
        isSentence = true
      case UInt8(ascii: ","):
        marks += 1
        isSentence = false
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): break
      case 0x80...:
        let kind = Self.kind(of: bytes, at: index)
        if kind != .part { isSentence = kind == .stop || kind == .closing && isSentence }
        if kind == .stop || kind == .comma { marks += 1 }
      default: isSentence = false
      }
    }
  }

  private enum Kind { case stop, comma, closing, part, other }

  /// What the character is that ends at `index`; `part` within one.
  private static func kind(of bytes: ArraySlice<UInt8>, at index: Int) -> Kind {
    guard index >= bytes.startIndex + 2 else { return .part }
    let scalar = (bytes[index - 2], bytes[index - 1], bytes[index])
    switch scalar {
    // 。 ！ ？ … and the Devanagari danda.
    case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F), (0xE2, 0x80, 0xA6),
      (0xE0, 0xA5, 0xA4):
      return .stop
    // 、 ，
    case (0xE3, 0x80, 0x81), (0xEF, 0xBC, 0x8C): return .comma
    // ” ’ 」
    case (0xE2, 0x80, 0x9D), (0xE2, 0x80, 0x99), (0xE3, 0x80, 0x8D): return .closing
    default: break
    }
    // ؟ and the Urdu full stop; the Arabic comma.
    switch (scalar.1, scalar.2) {
    case (0xD8, 0x9F), (0xDB, 0x94): return .stop
    case (0xD8, 0x8C): return .comma
    default: break
    }
    let isLast = index + 1 == bytes.endIndex || bytes[index + 1] & 0xC0 != 0x80
    return isLast ? .other : .part
  }
}
