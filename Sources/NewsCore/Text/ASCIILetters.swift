/// What a byte is as a character of ASCII; bytes beyond are nothing.
extension UInt8 {
  /// The small letter of a capital one; any other byte itself.
  @inlinable
  public var smallLetter: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

  @inlinable
  public var isLetterOrDigit: Bool { (self | 0x20) &- 0x61 < 26 || self &- 0x30 < 10 }
}
