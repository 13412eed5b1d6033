/// Takes nicknames in quotation marks and brackets out of names: `Dan “Duke” Marsh`,
/// `Luis (Lou) Berg`.
enum NameBrackets {
  /// The name without them; the name itself when nothing but them would be lost or left.
  static func removed(from bytes: Span<UInt8>) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var closing: UInt32?
    var opened = 0
    var index = 0
    while index < bytes.count {
      let (scalar, length) = ByteScanner.scalar(in: bytes, at: index)
      if let mark = closing {
        if scalar == mark, isEdge(bytes, index + length) { closing = nil }
      } else if let mark = closings[scalar], index > 0, bytes[index - 1] == 0x20 {
        closing = mark
        opened = kept.count
      } else {
        for offset in index..<index + length { kept.append(bytes[offset]) }
      }
      index += length
    }
    let isWhole = closing == nil && opened > 0 && opened < kept.count
    return isWhole ? kept : (0..<bytes.count).map { bytes[$0] }
  }

  /// Whether a word ends before `index`.
  private static func isEdge(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    index >= bytes.count || bytes[index] == 0x20
  }

  /// The mark that closes what a mark opens.
  private static let closings: [UInt32: UInt32] = [
    0x22: 0x22, 0x27: 0x27, 0x201C: 0x201D, 0x2018: 0x2019, 0x28: 0x29,
  ]
}
