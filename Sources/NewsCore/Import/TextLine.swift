/// A line of a text.
struct TextLine: Hashable {
  /// The line without the white space around it.
  let span: TextSpan
  /// The number of characters before the first that is not white space.
  let indent: Int
  /// The number of characters of `span`.
  let columns: Int

  var isBlank: Bool { span.isEmpty }
}
