/// Tells headlines and headings from prose by their length and their last mark.
struct HeadlineRule {
  private let words: [LineWord]
  private let named: Int
  private let isLast: Bool

  /// Longest headline in words; a longer line without a full stop is prose all the same.
  private static let longest = 32
  private static let longestHeading = 12
  /// Longest headline that may be a sentence with its full stop.
  private static let longestSentence = 16
  /// Abbreviations that headlines end with.
  private static let abbreviations: Set<String> = ["jr", "sr", "inc", "corp", "ltd", "co"]

  /// `words` of the whole line; `isLast` when nothing follows it.
  init(words: [LineWord], isLast: Bool) {
    self.words = words
    named = words.count { $0.kind != .mark }
    self.isLast = isLast
  }

  var canBeHeadline: Bool {
    guard !isLast, (1...Self.longest).contains(named), let last = words.last else { return false }
    return ![",", ";", ":"].contains(last.text) && !isListItem
  }

  var canBeHeading: Bool {
    guard (1...Self.longestHeading).contains(named), !endsLikeSentence, let first = words.first,
      let last = words.last
    else { return false }
    let begins = first.kind == .number || first.isNamelike
    let isWhole = !words.dropLast().contains { ["!", "?", "@"].contains($0.text) }
    return begins && isWhole && ![",", ";", ":", ".", "…", "!"].contains(last.text)
  }

  var isShortSentence: Bool { named <= Self.longestSentence }

  /// Whether the line ends with a full stop, perhaps within closing marks, that is not an
  /// abbreviation's; a headline in capitals may.
  var endsLikeSentence: Bool {
    let end = words.lastIndex { !["”", "’", "\"", "'", "»", ")", "“"].contains($0.text) }
    guard let end, words[end].text == "." || words[end].text == "…" else { return false }
    let letters = words.filter { $0.kind == .word }
    if letters.count >= 2 && letters.allSatisfy({ $0.isUpper || $0.text.count == 1 }) {
      return false
    }
    let isInitials = end >= 2 && words[end - 1].text.count == 1 && words[end - 2].text == "."
    return !isInitials && !(end >= 1 && Self.abbreviations.contains(words[end - 1].text))
  }

  private var isListItem: Bool { ItemRule().kind(of: words) != nil }
}
