import CMarkdown

extension MarkdownBlockReader {
  /// Lines between fences, or set in, are one block, in which nothing else is syntax.
  mutating func takeCode(_ leaf: MarkdownLeaf) {
    let words = literalLines(of: leaf)
    var first = max(leaf.line - 1, free)
    guard first < lines.count else { return }
    passOver(to: first)
    let opening = first
    let start = min(lines[first].start + leaf.column, lines[first].end)
    let isSetIn = !isFence(TextSpan(start, lines[first].end), above: words.first)
    var syntax: [TextSpan] = []
    if !isSetIn {
      syntax.append(lines.words(first))
      first += 1
    }
    syntax += prefixes(before: words, from: first)
    var last = min(first + words.count, lines.count) - 1
    if !isSetIn, last + 1 < lines.count, closes(last + 1, lines.words(opening)) {
      last += 1
      syntax.append(lines.words(last))
    }
    free = max(last, opening) + 1
    let span = span(from: opening, to: last)
    let hasWords = words.contains { $0.contains { $0 > 0x20 } }
    let role: Block.Kind = hasWords ? .paragraph : .furniture
    drafts.append(BlockDraft(span, in: text, role: .known(role)))
    if hasWords { markup += Self.joined(syntax, within: span) }
  }

  /// Whether the line opens a block of code that begins with `words`.
  private func isFence(_ line: TextSpan, above words: ArraySlice<UInt8>?) -> Bool {
    let line = text.bytes[line.range].drop { $0 == 0x20 || $0 == 0x09 }
    if let words, words.drop(while: { $0 == 0x20 || $0 == 0x09 }).elementsEqual(line) {
      return false
    }
    return line.starts(with: Array("```".utf8)) || line.starts(with: Array("~~~".utf8))
  }

  /// Whether the line is made of the marks with which `fence` begins.
  private func closes(_ line: Int, _ fence: TextSpan) -> Bool {
    let words = text.bytes[lines.words(line).range].drop { $0 == UInt8(ascii: ">") || $0 == 0x20 }
    guard let mark = words.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
      return false
    }
    return words.count >= 3 && words.allSatisfy { $0 == mark }
      && text.bytes[fence.range].contains(mark)
  }

  /// Tags are syntax, and what stands between them is text.
  mutating func takeHTML(_ leaf: MarkdownLeaf) {
    var words = literalLines(of: leaf)
    while words.last?.allSatisfy({ $0 <= 0x20 }) ?? false { words.removeLast() }
    let first = max(leaf.line - 1, free)
    guard first < lines.count, !words.isEmpty else { return }
    passOver(to: first)
    let last = min(first + words.count, lines.count) - 1
    free = last + 1
    let span = span(from: first, to: last)
    let prefixes = prefixes(before: words, from: first)
    let tags = MarkdownTagReader(bytes: text.bytes).tags(in: span)
    let syntax = (prefixes + tags).sorted()
    let hidden = Self.joined(syntax, within: span)
    var isVisible = false
    var index = span.start
    for gap in hidden + [TextSpan(span.end, span.end)] {
      while index < gap.start {
        if text.bytes[index] > 0x20 { isVisible = true }
        index += 1
      }
      index = gap.end
    }
    drafts.append(BlockDraft(span, in: text, role: isVisible ? role(of: leaf) : .known(.furniture)))
    if isVisible { markup += hidden }
  }

  private func literalLines(of leaf: MarkdownLeaf) -> [ArraySlice<UInt8>] {
    let words = tree.words(of: tree.events[leaf.events.lowerBound])
    var lines = words.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines
  }

  /// What stands before the words on each line from `first` on.
  private func prefixes(before words: [ArraySlice<UInt8>], from first: Int) -> [TextSpan] {
    words.indices.compactMap { index in
      guard first + index < lines.count else { return nil }
      let line = lines[first + index]
      // Tabs may have become blanks.
      let words = words[index].drop { $0 == 0x20 || $0 == 0x09 }
      let start = line.end - words.count
      guard start > line.start, text.bytes[start..<line.end].elementsEqual(words) else {
        return nil
      }
      return TextSpan(line.start, start)
    }
  }
}
