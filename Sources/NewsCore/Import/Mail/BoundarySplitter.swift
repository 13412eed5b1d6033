/// Cuts the content of a multipart at its boundary (RFC 2046, section 5.1).
enum BoundarySplitter {
  /// The parts, and whether the last one ends as it should.
  static func parts(
    of content: ArraySlice<UInt8>, boundary: [UInt8]
  ) -> (parts: [ArraySlice<UInt8>], isClosed: Bool) {
    let mark = Array("--".utf8) + boundary
    var parts: [ArraySlice<UInt8>] = []
    var start: Int?
    var index = content.startIndex
    while index < content.endIndex {
      let lines = MailLines(content, from: index)
      if lines.first.starts(with: mark) {
        let rest = lines.first.dropFirst(mark.count)
        let isEnd = rest.starts(with: Array("--".utf8))
        if isEnd || rest.allSatisfy({ $0 <= 0x20 }) {
          if let start { parts.append(part(content, start, index)) }
          start = lines.next
          if isEnd { return (parts, true) }
        }
      }
      index = lines.next
    }
    if let start, start < content.endIndex { parts.append(content[start...]) }
    return (parts, false)
  }

  /// The line break before a boundary belongs to it.
  private static func part(
    _ content: ArraySlice<UInt8>, _ start: Int, _ boundary: Int
  ) -> ArraySlice<UInt8> {
    var part = content[start..<max(start, boundary)]
    if part.last == 0x0A { part.removeLast() }
    if part.last == 0x0D { part.removeLast() }
    return part
  }
}
