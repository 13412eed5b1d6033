/// Reads well-formed UTF-8 without making strings of it.
public enum ByteScanner {
  /// The scalar that begins at `index` and its length in bytes.
  @inlinable @inline(__always)
  public static func scalar(in bytes: Span<UInt8>, at index: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (first, 1) }
    if first < 0xE0 { return ((first & 0x1F) << 6 | tail(bytes, index + 1), 2) }
    if first < 0xF0 {
      return ((first & 0x0F) << 12 | tail(bytes, index + 1) << 6 | tail(bytes, index + 2), 3)
    }
    return (
      (first & 0x07) << 18 | tail(bytes, index + 1) << 12 | tail(bytes, index + 2) << 6
        | tail(bytes, index + 3), 4
    )
  }

  /// The scalar that ends before `index`, which is greater than 0, and its length in bytes.
  @inlinable
  public static func scalar(in bytes: Span<UInt8>, before index: Int) -> (
    value: UInt32, length: Int
  ) {
    var start = index - 1
    while start > 0 && bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(in: bytes, at: start)
  }

  @usableFromInline @inline(__always)
  static func tail(_ bytes: Span<UInt8>, _ index: Int) -> UInt32 {
    UInt32(bytes[index] & 0x3F)
  }
}
