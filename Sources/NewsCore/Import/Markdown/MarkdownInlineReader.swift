/// Finds the syntax within the words of a block: emphasis, links, images, code, escapes, tags.
struct MarkdownInlineReader {
  /// A run of stars or underscores that may open or close emphasis.
  private struct Run {
    let mark: UInt8
    var start: Int
    var end: Int
    let canOpen: Bool
    let canClose: Bool
  }

  private let text: SourceText
  /// The bytes of the block without line prefixes: offsets into the text, one after the other.
  private let offsets: [Int]
  private var markup: [TextSpan] = []
  private var runs: [Run] = []
  /// Places of `[` that no `]` has met yet.
  private var brackets: [Int] = []

  /// Runs and brackets that are remembered; a text with more in one block is no text.
  private static let most = 400

  /// The syntax in `pieces`, the lines of one block; in no order, none overlaps another.
  static func markup(in text: SourceText, _ pieces: [TextSpan]) -> [TextSpan] {
    var reader = MarkdownInlineReader(text: text, offsets: pieces.flatMap { Array($0.range) })
    reader.read()
    return reader.markup
  }

  private init(text: SourceText, offsets: [Int]) {
    self.text = text
    self.offsets = offsets
  }

  private func byte(_ index: Int) -> UInt8? {
    offsets.indices.contains(index) ? text.bytes[offsets[index]] : nil
  }

  private mutating func read() {
    var index = 0
    while let byte = byte(index) {
      switch byte {
      case UInt8(ascii: "\\"): index = escape(index)
      case UInt8(ascii: "`"): index = code(index)
      case UInt8(ascii: "*"), UInt8(ascii: "_"): index = run(index, byte)
      case UInt8(ascii: "["):
        if brackets.count < Self.most { brackets.append(index) }
        index += 1
      case UInt8(ascii: "]"): index = close(index)
      case UInt8(ascii: "<"): index = tag(index)
      default: index += 1
      }
    }
    pairRuns()
  }

  private mutating func escape(_ index: Int) -> Int {
    guard let next = byte(index + 1), Self.isPunctuation(next) else { return index + 1 }
    mark(index, index + 1)
    return index + 2
  }

  /// Backticks and as many again.
  private mutating func code(_ start: Int) -> Int {
    let length = length(of: UInt8(ascii: "`"), from: start)
    var index = start + length
    while index < offsets.count {
      guard byte(index) == UInt8(ascii: "`") else {
        index += 1
        continue
      }
      let closing = self.length(of: UInt8(ascii: "`"), from: index)
      if closing == length {
        mark(start, start + length)
        mark(index, index + length)
        return index + length
      }
      index += closing
    }
    return start + length
  }

  /// `](address "title")` after a `[`: the words between stay, all else is syntax.
  private mutating func close(_ index: Int) -> Int {
    guard let open = brackets.popLast(), let end = endOfAddress(index + 1) else { return index + 1 }
    let isImage = open > 0 && byte(open - 1) == UInt8(ascii: "!")
    mark(isImage ? open - 1 : open, open + 1)
    mark(index, end)
    runs.removeAll { offsets[index] <= $0.start && $0.end <= offsets[end - 1] }
    return end
  }

  /// The end of `(…)` or `[…]` at `start`; brackets within it must be in pairs.
  private func endOfAddress(_ start: Int) -> Int? {
    guard let open = byte(start), open == UInt8(ascii: "(") || open == UInt8(ascii: "[") else {
      return nil
    }
    let close = open == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
    var depth = 0
    var index = start
    while let byte = byte(index), index - start < 2_000 {
      if byte == open { depth += 1 }
      if byte == close { depth -= 1 }
      if depth == 0 { return index + 1 }
      index += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  /// A tag or a comment is syntax; so are the brackets of `<https://…>`, whose address stays.
  private mutating func tag(_ start: Int) -> Int {
    guard let first = byte(start + 1) else { return start + 1 }
    let isTag =
      first | 0x20 &- 0x61 < 26 || first == UInt8(ascii: "/") || first == UInt8(ascii: "!")
    var index = start + 1
    while let byte = byte(index), byte != UInt8(ascii: ">"), byte != UInt8(ascii: "<"),
      index - start < 2_000
    {
      index += 1
    }
    guard isTag, byte(index) == UInt8(ascii: ">") else { return start + 1 }
    let inner = offsets[start + 1..<index].map { text.bytes[$0] }
    let isAddress = inner.contains(UInt8(ascii: ":")) && !inner.contains(0x20)
    if isAddress || inner.contains(UInt8(ascii: "@")) && !inner.contains(0x20) {
      mark(start, start + 1)
      mark(index, index + 1)
    } else {
      mark(start, index + 1)
    }
    return index + 1
  }

  private mutating func run(_ start: Int, _ mark: UInt8) -> Int {
    let end = start + length(of: mark, from: start)
    let before =
      start == 0 || offsets[start - 1] + 1 != offsets[start] ? 0x20 : scalar(before: start)
    let after =
      end == offsets.count || offsets[end - 1] + 1 != offsets[end] ? 0x20 : scalar(at: end)
    let (isSpaceBefore, isSpaceAfter) = (isSpace(before), isSpace(after))
    let (isMarkBefore, isMarkAfter) = (isMark(before), isMark(after))
    let isLeft = !isSpaceAfter && (!isMarkAfter || isSpaceBefore || isMarkBefore)
    let isRight = !isSpaceBefore && (!isMarkBefore || isSpaceAfter || isMarkAfter)
    let isStar = mark == UInt8(ascii: "*")
    if runs.count < Self.most {
      runs.append(
        Run(
          mark: mark, start: offsets[start], end: offsets[end - 1] + 1,
          canOpen: isLeft && (isStar || !isRight || isMarkBefore),
          canClose: isRight && (isStar || !isLeft || isMarkAfter)))
    }
    return end
  }

  /// Pairs each run that closes with the nearest that opens; what is left over is text.
  private mutating func pairRuns() {
    var openers: [Run] = []
    for var closer in runs {
      while closer.canClose, closer.end > closer.start,
        let match = openers.lastIndex(where: { $0.mark == closer.mark })
      {
        let count = min(2, closer.end - closer.start, openers[match].end - openers[match].start)
        openers.removeSubrange((match + 1)...)
        markup.append(TextSpan(openers[match].end - count, openers[match].end))
        markup.append(TextSpan(closer.start, closer.start + count))
        openers[match].end -= count
        closer.start += count
        if openers[match].start == openers[match].end { openers.removeLast() }
      }
      if closer.canOpen && closer.end > closer.start { openers.append(closer) }
    }
  }

  private func length(of byte: UInt8, from start: Int) -> Int {
    var index = start
    while self.byte(index) == byte { index += 1 }
    return index - start
  }

  private func scalar(before index: Int) -> UInt32 {
    ByteScanner.scalar(in: text.bytes.span, before: offsets[index]).value
  }

  private func scalar(at index: Int) -> UInt32 {
    ByteScanner.scalar(in: text.bytes.span, at: offsets[index]).value
  }

  private func isSpace(_ scalar: UInt32) -> Bool { Letters.kind(of: scalar) == .space }

  private func isMark(_ scalar: UInt32) -> Bool {
    let kind = Letters.kind(of: scalar)
    return kind == .mark || kind == .symbol
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  /// Marks the bytes from one index to another as syntax, cut where a line ends.
  private mutating func mark(_ from: Int, _ to: Int) {
    var start = from
    for index in from..<to where index + 1 == to || offsets[index] + 1 != offsets[index + 1] {
      markup.append(TextSpan(offsets[start], offsets[index] + 1))
      start = index + 1
    }
  }
}
