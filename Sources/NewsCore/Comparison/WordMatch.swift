/// What the words of two quotations have in common.
struct WordMatch {
  /// The number of words in common, in the same order and close together in both.
  private(set) var count = 0
  /// What they weigh.
  private(set) var weight: Float = 0
  /// How much the words in common show: what they weigh, and a little for each, as a long row of
  /// common words is no chance either.
  var evidence: Float { weight < 0.3 ? weight : weight + 0.1 * Float(count) }
  /// The part of the shorter one's words that is in common.
  let cover: Float
  /// Whether all words of the shorter one stand in the longer one without a gap.
  let isContained: Bool
  /// Whether most of the words in common are somebody else's inside the longer quotation.
  let isNested: Bool

  /// Words in common that stand further apart than this are not one stretch.
  private static let widestStep = 4
  /// The least number of words in a stretch, where the shorter quotation has as many.
  private static let shortestStretch = 3

  init(fuller: QuotedWords, shorter: QuotedWords) {
    let pairs = WordAligner().pairs(fuller.stems, shorter.stems)
    var start = 0
    var nestedCount = 0
    for index in pairs.indices {
      let isLast =
        index + 1 == pairs.count
        || pairs[index + 1].left - pairs[index].left > Self.widestStep
        || pairs[index + 1].right - pairs[index].right > Self.widestStep
      guard isLast else { continue }
      let stretch = pairs[start...index]
      if stretch.count >= min(Self.shortestStretch, shorter.count) {
        count += stretch.count
        weight += stretch.reduce(0) { $0 + shorter.weights[$1.right] }
        nestedCount += stretch.count { pair in
          fuller.nested.contains { $0.contains(pair.left) }
        }
      }
      start = index + 1
    }
    isNested = nestedCount * 2 > count
    cover = Float(count) / Float(max(1, shorter.count))
    let places = pairs.first.flatMap { first in pairs.last.map { $0.left - first.left + 1 } }
    isContained = pairs.count == shorter.count && places == shorter.count
  }
}
