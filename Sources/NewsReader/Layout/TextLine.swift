import NewsCore

/// A line of a laid-out article.
struct TextLine: Hashable, Sendable {
  /// The bytes of the line with the white space that ends it; empty on a line between paragraphs.
  let span: TextSpan
  /// The index of the block the line belongs to; -1 on a line between paragraphs.
  private let blockIndex: Int32
  /// Columns left free before the text.
  private let indentation: Int32

  init(span: TextSpan, block: Int, indent: Int) {
    self.span = span
    blockIndex = Int32(block)
    indentation = Int32(indent)
  }

  /// An empty line after the text that ends at `offset`.
  static func blank(at offset: Int) -> TextLine {
    TextLine(span: TextSpan(offset, offset), block: -1, indent: 0)
  }

  var block: Int { Int(blockIndex) }
  var indent: Int { Int(indentation) }
  var isBlank: Bool { blockIndex < 0 }
}
