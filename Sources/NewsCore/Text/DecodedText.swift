/// A file's text and how it was decoded.
struct DecodedText: Hashable, Sendable {
  let text: SourceText
  /// The encoding and how it was found, as `Article.encoding` has it.
  let encoding: String
  /// What a reader should know of the decoding, one sentence each.
  let notices: [String]
}
