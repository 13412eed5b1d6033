/// Measures what follows the words of a link: an address with a title, or the label of a definition
/// (CommonMark 0.31, section 6.3).
struct MarkdownAddress {
  let bytes: [UInt8]

  /// The marks around a title.
  private static let closing: [UInt8: UInt8] = [0x22: 0x22, 0x27: 0x27, 0x28: 0x29]

  /// The length of what belongs to the link behind its `]`; 0 when it is called by its words alone.
  func length(at start: Int) -> Int {
    guard start < bytes.count else { return 0 }
    switch bytes[start] {
    case UInt8(ascii: "("): return (endOfAddress(start + 1) ?? start) - start
    case UInt8(ascii: "["): return (endOfLabel(start + 1) ?? start) - start
    default: return 0
    }
  }

  /// The place behind `address "title")`.
  private func endOfAddress(_ start: Int) -> Int? {
    var index = skipSpace(start)
    if byte(index) == UInt8(ascii: "<") {
      guard let end = endOfPart(index + 1, closedBy: UInt8(ascii: ">")) else { return nil }
      index = end
    } else {
      index = endOfPlainAddress(index)
    }
    let afterSpace = skipSpace(index)
    if afterSpace > index, let mark = byte(afterSpace),
      let close = Self.closing[mark]
    {
      guard let end = endOfPart(afterSpace + 1, closedBy: close) else { return nil }
      index = skipSpace(end)
    } else {
      index = afterSpace
    }
    return byte(index) == UInt8(ascii: ")") ? index + 1 : nil
  }

  /// The end of an address without blanks; brackets in it are in pairs.
  private func endOfPlainAddress(_ start: Int) -> Int {
    var index = start
    var depth = 0
    while let byte = byte(index), byte > 0x20 {
      if byte == UInt8(ascii: "\\"), let next = self.byte(index + 1), next > 0x20 {
        index += 2
        continue
      }
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") {
        if depth == 0 { return index }
        depth -= 1
      }
      index += 1
    }
    return index
  }

  private func endOfLabel(_ start: Int) -> Int? {
    var index = start
    while let byte = byte(index), byte != UInt8(ascii: "[") {
      if byte == UInt8(ascii: "]") { return index + 1 }
      index += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  private func endOfPart(_ start: Int, closedBy close: UInt8) -> Int? {
    var index = start
    while let byte = byte(index) {
      if byte == close { return index + 1 }
      index += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  private func skipSpace(_ start: Int) -> Int {
    var index = start
    while let byte = byte(index), byte == 0x20 || byte == 0x09 || byte == 0x0A { index += 1 }
    return index
  }

  private func byte(_ index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }
}
