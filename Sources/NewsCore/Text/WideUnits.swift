/// Reads UTF-16 or UTF-32 scalar by scalar.
struct WideUnits {
  let bytes: ArraySlice<UInt8>
  /// Bytes in a unit: 2 or 4.
  let width: Int
  let isBigEndian: Bool
  private var index: Int

  init(bytes: ArraySlice<UInt8>, width: Int, isBigEndian: Bool) {
    self.bytes = bytes
    self.width = width
    self.isBigEndian = isBigEndian
    index = bytes.startIndex
  }

  /// The next scalar, `.some(nil)` for an ill-formed part, nil at the end.
  mutating func next() -> Unicode.Scalar?? {
    guard index < bytes.endIndex else { return nil }
    guard let unit = unit(at: index) else {
      index = bytes.endIndex
      return .some(nil)
    }
    index += width
    guard width == 2, unit & 0xFC00 == 0xD800 else { return .some(Unicode.Scalar(unit)) }
    guard let low = self.unit(at: index), low & 0xFC00 == 0xDC00 else { return .some(nil) }
    index += width
    return .some(Unicode.Scalar(0x10000 + ((unit & 0x3FF) << 10) + (low & 0x3FF)))
  }

  private func unit(at index: Int) -> UInt32? {
    guard index + width <= bytes.endIndex else { return nil }
    var value: UInt32 = 0
    for offset in 0..<width {
      value = value << 8 | UInt32(bytes[index + (isBigEndian ? offset : width - 1 - offset)])
    }
    return value
  }
}
