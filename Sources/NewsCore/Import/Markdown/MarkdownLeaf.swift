import CMarkdown

/// A block of Markdown that holds words and no other block.
struct MarkdownLeaf {
  let kind: markdown_kind
  /// The line where it begins, from 1. Link definitions above a paragraph's words count as its own.
  var line: Int
  /// Where it begins on that line, in bytes from 0.
  let column: Int
  /// Of a heading, from 1.
  let level: Int
  /// Block quotations it stands in, one within the other.
  let quotationDepth: Int
  let isInItem: Bool
  /// What stands in it.
  let events: Range<Int>

  /// The leaves of `tree` in the order of their lines.
  static func leaves(of tree: MarkdownTree) -> [MarkdownLeaf] {
    var leaves: [MarkdownLeaf] = []
    var open: [(kind: markdown_kind, start: Int)] = []
    var quotations = 0
    var items = 0
    for (index, event) in tree.events.enumerated() {
      let kind = markdown_kind(UInt32(event.kind))
      if kind != MARKDOWN_END {
        open.append((kind, index))
        if kind == MARKDOWN_QUOTATION { quotations += 1 }
        if kind == MARKDOWN_ITEM { items += 1 }
        continue
      }
      guard let (kind, start) = open.popLast() else { continue }
      switch kind {
      case MARKDOWN_QUOTATION: quotations -= 1
      case MARKDOWN_ITEM: items -= 1
      case MARKDOWN_PARAGRAPH, MARKDOWN_HEADING, MARKDOWN_CODE_BLOCK, MARKDOWN_HTML_BLOCK,
        MARKDOWN_ROW:
        let block = tree.events[start]
        leaves.append(
          MarkdownLeaf(
            kind: kind, line: Int(block.line), column: max(0, Int(block.column) - 1),
            level: Int(block.level), quotationDepth: quotations, isInItem: items > 0,
            events: kind == MARKDOWN_CODE_BLOCK || kind == MARKDOWN_HTML_BLOCK
              ? start..<start + 1 : start + 1..<index))
      default: break
      }
    }
    placeParagraphs(in: &leaves)
    // Footnotes stand at the end of the tree, wherever they are written.
    return leaves.enumerated().sorted {
      ($0.element.line, $0.offset) < ($1.element.line, $1.offset)
    }
    .map(\.element)
  }

  /// A paragraph that goes on as a table has no line of its own; the head of the table has its.
  private static func placeParagraphs(in leaves: inout [MarkdownLeaf]) {
    for index in leaves.indices.reversed() where leaves[index].line == 0 {
      leaves[index].line = index + 1 < leaves.count ? leaves[index + 1].line : 1
    }
  }
}
