/// Finds a phrase in a text as a reader means it: case, accents, the kind of quotation mark, dash
/// or apostrophe, characters without width and the width of white space make no difference.
public struct TextSearch: Hashable, Sendable {
  private let pattern: [UInt32]
  private let onlyAtWordStarts: Bool

  /// Searches for `phrase` without the white space around it, anywhere or only where a word begins.
  public init(_ phrase: String, onlyAtWordStarts: Bool = false) {
    self.onlyAtWordStarts = onlyAtWordStarts
    var pattern: [UInt32] = []
    for scalar in phrase.unicodeScalars {
      guard let (first, second) = Self.folded(scalar.value) else { continue }
      if first == 0x20 && (pattern.last ?? 0x20) == 0x20 { continue }
      pattern.append(first)
      if let second { pattern.append(second) }
    }
    if pattern.last == 0x20 { pattern.removeLast() }
    self.pattern = pattern
  }

  /// Whether there is nothing to search for.
  public var isEmpty: Bool { pattern.isEmpty }

  /// Where the phrase stands in the blocks of an article, in order; markup is read over. Furniture
  /// is searched when asked for.
  public func spans(in article: Article, includingFurniture: Bool = false) -> [TextSpan] {
    var found: [TextSpan] = []
    for block in article.blocks where includingFurniture || !block.isFurniture {
      let markup = article.markup.filter { $0.overlaps(block.span) }
      append(to: &found, in: article.text.bytes.span, block.span, skipping: markup)
    }
    return found
  }

  /// Where the phrase stands in `span` of a text, or in all of it, in order and without overlaps.
  public func spans(in text: SourceText, span: TextSpan? = nil) -> [TextSpan] {
    var found: [TextSpan] = []
    append(to: &found, in: text.bytes.span, span ?? text.span, skipping: [])
    return found
  }

  private func append(
    to found: inout [TextSpan], in bytes: Span<UInt8>, _ span: TextSpan, skipping markup: [TextSpan]
  ) {
    guard let first = pattern.first else { return }
    let small = first < 0x80 ? UInt8(first) : 0xFF
    let capital = small &- 0x61 < 26 ? small & 0xDF : small
    var index = span.start
    while index < span.end {
      let byte = bytes[index]
      guard byte == small || byte == capital || byte >= 0xC0 else {
        index += 1
        continue
      }
      if !onlyAtWordStarts || Self.isWordStart(index, in: bytes),
        let end = matchEnd(in: bytes, from: index, limit: span.end, skipping: markup)
      {
        found.append(TextSpan(index, end))
        index = end
      } else {
        index += byte < 0x80 ? 1 : ByteScanner.scalar(in: bytes, at: index).length
      }
    }
  }

  private static func isWordStart(_ index: Int, in bytes: Span<UInt8>) -> Bool {
    guard index > 0 else { return true }
    let kind = Letters.kind(of: ByteScanner.scalar(in: bytes, before: index).value)
    return kind != .letter && kind != .digit
  }

  /// Where the match that begins at `start` ends, marks over its last letter included.
  private func matchEnd(
    in bytes: Span<UInt8>, from start: Int, limit: Int, skipping markup: [TextSpan]
  ) -> Int? {
    var index = start
    var matched = 0
    var end = start
    while index < limit {
      if let skipped = markup.first(where: { $0.contains(index) }) {
        if index == start { return nil }
        index = skipped.end
        continue
      }
      let (scalar, length) = ByteScanner.scalar(in: bytes, at: index)
      index += length
      guard let (first, second) = Self.folded(scalar) else {
        if matched == 0 { return nil }
        if end == index - length { end = index }
        continue
      }
      if first == 0x20 && matched > 0 && pattern[matched - 1] == 0x20 { continue }
      guard matched < pattern.count else { return end }
      guard first == pattern[matched] else { return nil }
      matched += 1
      end = index
      if let second, matched < pattern.count {
        guard second == pattern[matched] else { return nil }
        matched += 1
      }
    }
    return matched == pattern.count ? end : nil
  }

  /// `Folding` and what only search counts as the same.
  @inline(__always)
  private static func folded(_ scalar: UInt32) -> (first: UInt32, second: UInt32?)? {
    if scalar < 0x80 {
      if scalar &- 0x41 < 26 { return (scalar | 0x20, nil) }
      return (scalar &- 0x09 < 5 ? 0x20 : scalar, nil)
    }
    switch scalar {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      return (0x20, nil)
    case 0x201C...0x201F, 0xAB, 0xBB, 0x2033, 0x2036, 0xFF02: return (0x22, nil)
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: return (0x2D, nil)
    default: return Folding.folded(scalar)
    }
  }
}
