/// Finds tags and comments in the HTML that stands in Markdown.
struct MarkdownTagReader {
  let bytes: [UInt8]

  /// The tags in `span`, in order; scripts and styles with what is in them.
  func tags(in span: TextSpan) -> [TextSpan] {
    var tags: [TextSpan] = []
    var index = span.start
    while index < span.end {
      guard bytes[index] == UInt8(ascii: "<"), let end = endOfTag(index, in: span) else {
        index += 1
        continue
      }
      tags.append(TextSpan(index, end))
      index = end
    }
    return tags
  }

  private func endOfTag(_ start: Int, in span: TextSpan) -> Int? {
    if begins("!--", start + 1) { return end(of: "-->", from: start + 4, in: span) ?? span.end }
    guard start + 1 < span.end else { return nil }
    let next = bytes[start + 1]
    let isTag =
      (next | 0x20) &- 0x61 < 26 || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
      || next == UInt8(ascii: "?")
    guard isTag, let close = endOfAttributes(start + 1, in: span) else { return nil }
    for name: StaticString in ["script", "style"] where begins(name, start + 1) {
      return end(of: name, from: close, in: span).flatMap { endOfAttributes($0, in: span) }
        ?? span.end
    }
    return close
  }

  /// The place behind the `>` that stands outside quotation marks.
  private func endOfAttributes(_ start: Int, in span: TextSpan) -> Int? {
    var mark: UInt8?
    for index in start..<span.end {
      let byte = bytes[index]
      if let open = mark {
        if byte == open { mark = nil }
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        mark = byte
      }
    }
    return nil
  }

  private func end(of words: StaticString, from start: Int, in span: TextSpan) -> Int? {
    var index = start
    while index < span.end {
      if begins(words, index) { return index + words.utf8CodeUnitCount }
      index += 1
    }
    return nil
  }

  private func begins(_ words: StaticString, _ index: Int) -> Bool {
    let wanted = words.description.utf8
    guard index + wanted.count <= bytes.count else { return false }
    return zip(bytes[index...], wanted).allSatisfy { byte, wanted in
      byte == wanted || (byte | 0x20) == wanted && wanted &- 0x61 < 26
    }
  }
}
