/// A piece of a page's text between the edges of blocks.
struct PageBlock: Hashable {
  /// The innermost element that all its text stands in.
  let node: Int
  /// Its place in the composed text.
  let span: TextSpan
  /// Bytes that are not white space.
  let count: Int
  /// Those of them within links.
  let linked: Int
  /// Full stops, question and exclamation marks and commas, of any script.
  let marks: Int
  /// Whether it ends as a sentence does.
  let isSentence: Bool

  /// Whether most of it is links.
  var isLinked: Bool { linked * 2 > count }

  /// How much it counts as prose: its bytes outside links, if it has the length and the marks of
  /// sentences.
  var prose: Int {
    if isLinked || count < Self.shortestProse { return 0 }
    let own = count - linked
    if marks == 0 { return own / 3 }
    return own
  }

  /// Shorter blocks are labels, in bytes.
  private static let shortestProse = 60
}
