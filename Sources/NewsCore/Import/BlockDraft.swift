/// A piece of text before it is known what it is for, with what its file's format says of it.
struct BlockDraft: Hashable {
  /// What the format tells.
  enum Role: Hashable {
    /// Nothing: a paragraph or anything else.
    case text
    /// A heading of a level from 1.
    case heading(Int)
    /// The format itself says what the block is.
    case known(Block.Kind)
  }

  /// Without the white space around it.
  let span: TextSpan
  let role: Role
  /// White-space-separated words, a rough length.
  let length: Int

  init(_ span: TextSpan, in text: SourceText, role: Role = .text) {
    self.span = span
    self.role = role
    length = Self.length(of: span, in: text.bytes.span)
  }

  private static func length(of span: TextSpan, in bytes: Span<UInt8>) -> Int {
    var count = 0
    var isInside = false
    for index in span.range {
      let isSpace = bytes[index] <= 0x20
      if !isSpace && !isInside { count += 1 }
      isInside = !isSpace
    }
    return count
  }
}
