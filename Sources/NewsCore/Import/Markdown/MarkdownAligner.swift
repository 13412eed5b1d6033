import CMarkdown

/// Finds the exact bytes of the syntax in a block: goes through what cmark-gfm found in it and
/// through its bytes at once, so that every byte is either a word that cmark-gfm has too or syntax.
struct MarkdownAligner {
  let tree: MarkdownTree
  let content: MarkdownContent
  /// Bars with a backslash before are bars in every cell of a table.
  let isInRow: Bool
  /// How far the bytes are understood.
  var index = 0
  private(set) var markup: [TextSpan] = []
  /// Whether there are visible words, and whether any stand outside images.
  private(set) var hasWords = false
  private(set) var hasWordsOutsideImages = false
  private var open: [Open] = []

  /// An element that has begun, and how it was written.
  private struct Open {
    let kind: markdown_kind
    var style = Style.marks(0)
  }

  private enum Style: Hashable {
    /// So many equal marks.
    case marks(Int)
    /// `[words](address)` and its short forms, `<address>`, and an address by itself.
    case bracketed, angled, bare
  }

  init(tree: MarkdownTree, content: MarkdownContent, isInRow: Bool = false) {
    self.tree = tree
    self.content = content
    self.isInRow = isInRow
  }

  var byte: UInt8? { index < content.bytes.count ? content.bytes[index] : nil }

  /// Takes `events`; false when the bytes are others than they say.
  mutating func take(_ events: Range<Int>) -> Bool {
    for position in events {
      let event = tree.events[position]
      let kind = markdown_kind(UInt32(event.kind))
      let fits = kind == MARKDOWN_END ? end() : begin(kind, event)
      if !fits { return false }
    }
    return true
  }

  private mutating func begin(_ kind: markdown_kind, _ event: MarkdownTree.Event) -> Bool {
    var element = Open(kind: kind)
    let fits: Bool
    switch kind {
    case MARKDOWN_TEXT: fits = words(tree.words(of: event))
    case MARKDOWN_CODE: fits = code(tree.words(of: event))
    case MARKDOWN_TAG: fits = tag(tree.words(of: event))
    case MARKDOWN_SOFT_BREAK: fits = lineBreak()
    case MARKDOWN_HARD_BREAK:
      if byte == UInt8(ascii: "\\") { mark(1) }
      fits = lineBreak()
    case MARKDOWN_EMPHASIS, MARKDOWN_STRONG:
      element.style = .marks(kind == MARKDOWN_STRONG ? 2 : 1)
      fits = marks(element.style)
    case MARKDOWN_STRIKE:
      element.style = .marks(run(of: UInt8(ascii: "~")))
      fits = marks(element.style)
    case MARKDOWN_LINK: fits = beginLink(&element)
    case MARKDOWN_IMAGE:
      element.style = .bracketed
      fits = literal("![")
    case MARKDOWN_FOOTNOTE_REFERENCE: fits = footnoteReference()
    default: fits = false
    }
    open.append(element)
    return fits
  }

  private mutating func end() -> Bool {
    guard let element = open.popLast() else { return false }
    switch element.kind {
    case MARKDOWN_EMPHASIS, MARKDOWN_STRONG, MARKDOWN_STRIKE: return marks(element.style)
    case MARKDOWN_LINK, MARKDOWN_IMAGE:
      switch element.style {
      case .bracketed:
        guard literal("]") else { return false }
        mark(MarkdownAddress(bytes: content.bytes).length(at: index))
        return true
      case .angled: return literal(">")
      case .bare, .marks: return true
      }
    default: return true
    }
  }

  /// Calls the next `count` bytes syntax.
  mutating func mark(_ count: Int) {
    for span in content.spans(index, index + count) {
      if let last = markup.last, last.end == span.start {
        markup[markup.count - 1] = TextSpan(last.start, span.end)
      } else {
        markup.append(span)
      }
    }
    index += count
  }

  mutating func markBlanks() {
    var end = index
    while end < content.bytes.count, content.bytes[end] == 0x20 || content.bytes[end] == 0x09 {
      end += 1
    }
    mark(end - index)
  }

  func run(of mark: UInt8) -> Int {
    content.bytes[index...].prefix { $0 == mark }.count
  }

  private mutating func literal(_ marks: StaticString) -> Bool {
    let wanted = Array(marks.description.utf8)
    guard content.bytes[index...].starts(with: wanted) else { return false }
    mark(wanted.count)
    return true
  }

  private mutating func marks(_ style: Style) -> Bool {
    guard case .marks(let count) = style, count > 0, let byte,
      byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~"),
      run(of: byte) >= count
    else { return false }
    mark(count)
    return true
  }

  private mutating func beginLink(_ element: inout Open) -> Bool {
    if byte == UInt8(ascii: "[") {
      element.style = .bracketed
      mark(1)
    } else if byte == UInt8(ascii: "<") {
      element.style = .angled
      mark(1)
    } else {
      element.style = .bare
    }
    return true
  }

  private mutating func footnoteReference() -> Bool {
    guard content.bytes[index...].starts(with: Array("[^".utf8)),
      let close = content.bytes[index...].firstIndex(of: UInt8(ascii: "]"))
    else { return false }
    mark(close + 1 - index)
    return true
  }

  private mutating func lineBreak() -> Bool {
    markBlanks()
    guard byte == 0x0A else { return false }
    index += 1
    return true
  }

  private mutating func tag(_ words: ArraySlice<UInt8>) -> Bool {
    guard let end = end(of: words) else { return false }
    mark(end - index)
    return true
  }

  /// Where `words` end that stand here as they are, lines for blanks; nil when others do.
  private func end(of words: ArraySlice<UInt8>) -> Int? {
    var end = index
    var isAtLineStart = isAtLineStart
    for word in words {
      if isInRow, word == UInt8(ascii: "|"), end < content.bytes.count,
        content.bytes[end] == UInt8(ascii: "\\")
      {
        end += 1
      }
      let byte = end < content.bytes.count ? content.bytes[end] : 0
      if byte == word || byte == 0x0A && word == 0x20 {
        end += 1
        isAtLineStart = byte == 0x0A
      } else if !(isAtLineStart && Self.isBlank(word)) {
        return nil
      }
    }
    return end
  }

  /// Backticks, the words, and as many backticks; a blank at both ends is syntax.
  private mutating func code(_ words: ArraySlice<UInt8>) -> Bool {
    let length = run(of: UInt8(ascii: "`"))
    guard length > 0 else { return false }
    mark(length)
    var close = index
    while close < content.bytes.count {
      let run = content.bytes[close...].prefix { $0 == UInt8(ascii: "`") }.count
      if run == length { break }
      close += max(1, run)
    }
    guard close < content.bytes.count else { return false }
    let inner = content.bytes[index..<close]
    let isPadded =
      inner.first.map { $0 == 0x20 || $0 == 0x0A } ?? false
      && inner.last.map { $0 == 0x20 || $0 == 0x0A } ?? false && inner.contains { $0 > 0x20 }
    if isPadded { mark(1) }
    guard let end = end(of: words), end + (isPadded ? 1 : 0) == close else { return false }
    while index < end {
      if isInRow, content.bytes[index...].starts(with: Array("\\|".utf8)) { mark(1) }
      show(1)
    }
    mark(close - index)
    mark(length)
    return true
  }

  /// Text, in which backslashes and entities stand for what cmark-gfm has in their place.
  private mutating func words(_ words: ArraySlice<UInt8>) -> Bool {
    let isAddress = open.contains { $0.style == .angled || $0.style == .bare }
    var rest = words
    if isAtLineStart { rest = rest.drop(while: Self.isBlank) }
    while let first = rest.first {
      guard let byte else { return false }
      if byte == UInt8(ascii: "\\"), !isAddress || isInRow, let next = escaped {
        guard next == first else { return false }
        mark(1)
      } else if byte == UInt8(ascii: "&"), let entity = entity, rest.starts(with: entity.words),
        !isAddress || !rest.starts(with: content.bytes[index..<index + entity.count])
      {
        // What stands for an ampersand begins with one.
        let isAmpersand = entity.words == [UInt8(ascii: "&")]
        show(isAmpersand ? 1 : entity.count)
        if isAmpersand { mark(entity.count - 1) }
        rest = rest.dropFirst(entity.words.count)
        continue
      } else if byte != first {
        return false
      }
      show(1)
      rest = rest.dropFirst()
    }
    return true
  }

  /// Whether a line begins here, whose blanks cmark-gfm sometimes counts as words.
  private var isAtLineStart: Bool { index == 0 || content.bytes[index - 1] == 0x0A }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private mutating func show(_ count: Int) {
    hasWords = true
    if !hasWordsOutsideImages {
      hasWordsOutsideImages = !open.contains { $0.kind == MARKDOWN_IMAGE }
    }
    index += count
  }

  /// The mark that the backslash at the index escapes.
  private var escaped: UInt8? {
    guard index + 1 < content.bytes.count else { return nil }
    let next = content.bytes[index + 1]
    switch next {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: return next
    default: return nil
    }
  }

  /// The entity at the index, its length and what it stands for.
  private var entity: (count: Int, words: [UInt8])? {
    let start = index + 1
    let name = content.bytes[start...].prefix(32).prefix { byte in
      byte.isLetterOrDigit || byte == UInt8(ascii: "#")
    }
    guard !name.isEmpty, name.endIndex < content.bytes.count,
      content.bytes[name.endIndex] == UInt8(ascii: ";"),
      let words = MarkdownTree.entity(content.bytes[start...name.endIndex])
    else { return nil }
    return (name.count + 2, words)
  }
}
