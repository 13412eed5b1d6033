/// Word by word, what two texts have in common and what only one of them has.
///
/// Words are the same when they differ by nothing but what `Folding` drops. What is in common is a
/// longest common subsequence of the words, so the two texts may change places.
public struct WordDifference: Hashable, Sendable {
  /// A stretch of words.
  public struct Step: Hashable, Sendable {
    /// Whether both texts have the words.
    public let isKept: Bool
    /// From the first to the last word in the left text; nil where it has none here.
    public let left: TextSpan?
    /// The same in the right text.
    public let right: TextSpan?
  }

  /// In the order of both texts; kept and different stretches take turns.
  public let steps: [Step]

  /// - Parameter left: word or number tokens of one text.
  /// - Parameter right: those of the other.
  public init(_ left: [Token], _ right: [Token]) {
    let pairs = WordAligner().pairs(left.map(\.key.value), right.map(\.key.value))
    var steps: [Step] = []
    var at = (left: 0, right: 0)
    var index = 0
    while index < pairs.count {
      let start = pairs[index]
      Self.append(
        false, left[at.left..<start.left], right[at.right..<start.right], to: &steps)
      var end = index + 1
      while end < pairs.count, pairs[end].left == pairs[end - 1].left + 1,
        pairs[end].right == pairs[end - 1].right + 1
      {
        end += 1
      }
      let last = pairs[end - 1]
      Self.append(true, left[start.left...last.left], right[start.right...last.right], to: &steps)
      at = (last.left + 1, last.right + 1)
      index = end
    }
    Self.append(false, left[at.left...], right[at.right...], to: &steps)
    self.steps = steps
  }

  private static func append(
    _ isKept: Bool, _ left: ArraySlice<Token>, _ right: ArraySlice<Token>, to steps: inout [Step]
  ) {
    guard !left.isEmpty || !right.isEmpty else { return }
    steps.append(Step(isKept: isKept, left: span(of: left), right: span(of: right)))
  }

  private static func span(of words: ArraySlice<Token>) -> TextSpan? {
    guard let first = words.first, let last = words.last else { return nil }
    return TextSpan(first.span.start, last.span.end)
  }
}
