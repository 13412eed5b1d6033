/// The mark at the start of a file that tells its encoding.
struct ByteOrderMark: Hashable, Sendable {
  let encoding: TextEncoding
  /// The length in bytes.
  let count: Int

  /// The mark at the start of `bytes`, if there is one.
  ///
  /// UTF-32 little-endian is tried before UTF-16, whose mark it begins with.
  init?(in bytes: [UInt8]) {
    let marks: [(TextEncoding, [UInt8])] = [
      (.utf8, [0xEF, 0xBB, 0xBF]),
      (.utf32LittleEndian, [0xFF, 0xFE, 0x00, 0x00]),
      (.utf32BigEndian, [0x00, 0x00, 0xFE, 0xFF]),
      (.utf16LittleEndian, [0xFF, 0xFE]),
      (.utf16BigEndian, [0xFE, 0xFF]),
    ]
    guard let (encoding, mark) = marks.first(where: { bytes.starts(with: $0.1) }) else {
      return nil
    }
    self.encoding = encoding
    count = mark.count
  }
}
