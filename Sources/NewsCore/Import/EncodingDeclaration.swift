/// Finds the encoding that a page names in its own syntax: `<meta charset>` or the XML declaration.
struct EncodingDeclaration {
  /// Bytes at the start of a page that are searched (HTML Standard, section 13.2.3.2, has 1,024;
  /// many pages need more).
  private static let examined = 8_192

  /// The name of the encoding, or nil when the page names none.
  func encoding(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(Self.examined).map(\.smallLetter)
    if head.starts(with: Array("<?xml".utf8)),
      let end = index(of: "?>", in: head, from: 0),
      let name = index(of: "encoding", in: head, from: 0), name < end
    {
      return value(in: head, from: name + 8)
    }
    var next = 0
    while let meta = index(of: "<meta", in: head, from: next) {
      let end = index(of: ">", in: head, from: meta) ?? head.count
      if let name = index(of: "charset", in: head, from: meta), name < end {
        return value(in: head, from: name + 7)
      }
      next = end
    }
    return nil
  }

  /// The name after `=`, perhaps between quotation marks.
  private func value(in bytes: [UInt8], from start: Int) -> String? {
    var index = start
    func skip(_ marks: String) {
      while index < bytes.count, marks.utf8.contains(bytes[index]) { index += 1 }
    }
    skip(" \t\n\r")
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return nil }
    index += 1
    skip(" \t\n\r\"'")
    let end = bytes[index...].firstIndex { " \t\n\r\"';/>?".utf8.contains($0) } ?? bytes.count
    return end > index ? String(decoding: bytes[index..<end], as: UTF8.self) : nil
  }

  private func index(of word: StaticString, in bytes: [UInt8], from start: Int) -> Int? {
    let wanted = Array(word.description.utf8)
    guard bytes.count >= wanted.count else { return nil }
    return (start..<max(start, bytes.count - wanted.count + 1)).first {
      bytes[$0] == wanted[0] && bytes[$0...].starts(with: wanted)
    }
  }
}
