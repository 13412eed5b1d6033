/// What counts as white space between words when text is laid out.
enum Blank {
  /// Whether a byte is a space, a tab or an end of line.
  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }
}
