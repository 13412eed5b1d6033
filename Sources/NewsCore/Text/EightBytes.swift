/// Eight bytes of a text as one number, the first byte lowest.
///
/// Masks have the high bit of each byte that they mean. SIMD types of Swift 6.2 take ten times as
/// long for masks.
struct EightBytes {
  static let count = 8
  static let highBits: UInt64 = 0x8080_8080_8080_8080

  let value: UInt64

  init(_ value: UInt64) {
    self.value = value
  }

  /// Those from `start` on, which the text must have.
  @inline(__always)
  init(of text: Span<UInt8>, from start: Int) {
    value = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
      .littleEndian
  }

  /// One byte eight times.
  static func repeating(_ byte: UInt8) -> UInt64 { UInt64(byte) * 0x0101_0101_0101_0101 }

  @inline(__always)
  var isASCII: Bool { value & Self.highBits == 0 }

  /// Of eight bytes of ASCII those that are letters or digits.
  @inline(__always)
  var lettersAndDigits: UInt64 {
    EightBytes(value | Self.repeating(0x20)).those(from: 0x61, to: 0x7A)
      | those(from: 0x30, to: 0x39)
  }

  /// Eight bytes of ASCII with small letters for capitals.
  @inline(__always)
  var lowered: UInt64 { value | those(from: 0x41, to: 0x5A) >> 2 }

  /// Of eight bytes of ASCII those between two.
  @inline(__always)
  private func those(from first: UInt8, to last: UInt8) -> UInt64 {
    (value &+ Self.repeating(0x80 - first)) & ~(value &+ Self.repeating(0x7F - last))
      & Self.highBits
  }
}
