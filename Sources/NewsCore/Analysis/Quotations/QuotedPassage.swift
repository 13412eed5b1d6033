/// Words between quotation marks or set off by the layout, before it is known whose they are.
struct QuotedPassage: Hashable, Sendable {
  /// The words without their marks; a comma or full stop inside the marks belongs to them.
  let span: TextSpan
  /// The words with their marks; where a mark is missing it ends with the words.
  let outer: TextSpan
  /// The tokens of `span`.
  let tokens: Range<Int>
  /// The tokens of `outer`.
  let outerTokens: Range<Int>
  /// The index of the block the passage stands in.
  let block: Int
  /// How many other passages stand around it.
  let depth: Int
  /// Whether the passage has a closing mark; without one it may go on in the next paragraph.
  let isClosed: Bool
  /// Whether it goes on with what the paragraph before left open.
  let isContinuation: Bool
  /// The tokens that name the speaker by their place in the layout: the name before a turn; empty
  /// where a turn begins and the layout names nobody.
  var label: Range<Int>?

  /// The same passage inside one more.
  func inside() -> QuotedPassage {
    QuotedPassage(
      span: span, outer: outer, tokens: tokens, outerTokens: outerTokens, block: block,
      depth: depth + 1, isClosed: isClosed, isContinuation: isContinuation, label: label)
  }
}
