/// Takes from HTML what its parser cannot bear.
struct MarkupCleaner {
  /// White space in one tag, outside quotation marks, at most.
  private static let mostAttributes = 3_000

  /// The page without its byte order mark and with spaces for zeros, at which the parser would
  /// stop.
  func markup(
    in html: [UInt8], limit: Int, _ notices: inout [String]
  ) -> [UInt8] {
    var bytes = html.prefix(limit).map { $0 == 0 ? 0x20 : $0 }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if html.count > limit {
      notices.append("Only the first \(limit >> 20) MiB of the page are read.")
    }
    if let monster = monsterTag(in: bytes) {
      bytes.removeSubrange(monster...)
      notices.append("The page holds a tag of excessive length; what follows is left out.")
    }
    return bytes
  }

  /// The start of the first tag with so many attributes that the parser, which compares each with
  /// each, would take minutes.
  private func monsterTag(in bytes: [UInt8]) -> Int? {
    var start: Int?
    var words = 0
    var quote: UInt8?
    var isRaw = false
    for (index, byte) in bytes.enumerated() {
      if isRaw {
        isRaw = !(byte == UInt8(ascii: "<") && begins("/s", bytes, index + 1))
        continue
      }
      switch byte {
      case UInt8(ascii: "<") where quote == nil:
        start = index
        words = 0
      case UInt8(ascii: ">") where quote == nil:
        if let start {
          isRaw = begins("script", bytes, start + 1) || begins("style", bytes, start + 1)
        }
        start = nil
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard start != nil else { continue }
        if quote == byte {
          quote = nil
        } else if quote == nil, bytes[index - 1] == UInt8(ascii: "=") {
          quote = byte
        }
      case 0x00...0x20 where quote == nil && start != nil:
        words += 1
        if words > Self.mostAttributes { return start }
      default: break
      }
    }
    return nil
  }

  /// Whether `word`, in small letters, stands at `index`.
  private func begins(_ word: StaticString, _ bytes: [UInt8], _ index: Int) -> Bool {
    let wanted = word.description.utf8
    guard index + wanted.count <= bytes.count else { return false }
    return zip(bytes[index...], wanted).allSatisfy { ($0 | 0x20) == ($1 | 0x20) }
  }
}
