/// A sentence: a byte range within one block and the tokens in it.
public struct Sentence: Hashable, Sendable {
  public let span: TextSpan
  /// Indices into the document's tokens.
  public let tokens: Range<Int>
  /// The index of the block the sentence stands in.
  public let block: Int

  public init(span: TextSpan, tokens: Range<Int>, block: Int) {
    self.span = span
    self.tokens = tokens
    self.block = block
  }
}
