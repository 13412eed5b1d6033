/// Tells the standfirst below a headline from the report's first paragraph.
struct StandfirstRule {
  let words: [LineWord]
  /// In white-space-separated words.
  let length: Int
  /// The lengths of the next paragraphs.
  let following: [Int]

  private static let lengths = 4...45
  /// Longest standfirst that only its shortness gives away.
  private static let shortest = 25
  /// First words of sentences that go on from something.
  private static let continuing: Set<String> = [
    "he", "she", "it", "they", "his", "her", "their", "but", "and", "so", "this", "that", "these",
  ]
  private static let openMarks: Set<String> = ["“", "\"", "‘", "'", "«", "„", "(", "[", "-", "–"]

  var canBeStandfirst: Bool {
    guard Self.lengths.contains(length), let first = words.first, let next = following.first else {
      return false
    }
    return !Self.openMarks.contains(first.text) && !Self.continuing.contains(first.text)
      && words.last?.text != ":" && next >= 10
  }

  /// Whether it ends without a full stop, as no paragraph does.
  var isFragment: Bool {
    !HeadlineRule(words: words, isLast: false).endsLikeSentence
      && ![":", ",", ";", "?", "!"].contains(words.last?.text ?? "")
  }

  /// Whether it is clearly shorter than the paragraphs of the report.
  var isShort: Bool {
    guard length <= Self.shortest, !following.isEmpty else { return false }
    let median = following.sorted()[following.count / 2]
    return length * 10 <= median * 6 && following[0] > length
  }
}
