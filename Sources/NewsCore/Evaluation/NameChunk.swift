/// A name in a sentence of tokens.
struct NameChunk: Hashable {
  /// The indices of its tokens in the sentence.
  let tokens: Range<Int>
  let kind: String
}
