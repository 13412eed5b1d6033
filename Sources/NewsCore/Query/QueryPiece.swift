/// A piece of a query as it stands in the text: a sign, or words with the field they are for.
struct QueryPiece: Hashable {
  enum Kind: Hashable {
    /// The sign before what is excluded.
    case minus
    case open, close
    case words
    /// A regular expression between slashes; `words` is what stands between them.
    case pattern
  }

  let kind: Kind
  /// All of the piece, in bytes of the query.
  var span: TextSpan
  /// The field and its colon.
  var field: TextSpan?
  /// Whether the sign for exact words stands before them.
  var isExact = false
  /// The words without field, sign and quotation marks.
  var words: TextSpan
  var isQuoted = false
  /// Whether a quotation mark or a slash is missing at the end.
  var isUnclosed = false

  init(_ kind: Kind, _ span: TextSpan) {
    self.kind = kind
    self.span = span
    words = span
  }
}
