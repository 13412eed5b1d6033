/// Words of a query, ready to be looked for.
struct WordPattern: Sendable {
  private let words: FoldedWords
  private let isWhole: Bool
  /// The words as they must be written; nil when case and accents do not count.
  private let written: [String]?

  init(_ query: QueryWords) {
    words = FoldedWords(query.text, keepsWriting: query.isExact)
    isWhole = query.isWhole
    written = query.isExact ? words.ends.indices.map(words.written) : nil
  }

  /// Whether the words stand in a text in a row, the last one perhaps as the beginning of a word.
  ///
  /// The text must keep its writing where case and accents count.
  func matches(_ text: FoldedWords) -> Bool {
    guard !words.isEmpty, text.count >= words.count else { return false }
    return (0...text.count - words.count).contains { matches(text, at: $0) }
  }

  /// Whether the words stand in a name in a row.
  func matches(name: String) -> Bool {
    matches(FoldedWords(name, keepsWriting: written != nil))
  }

  private func matches(_ text: FoldedWords, at first: Int) -> Bool {
    for word in 0..<words.count {
      let mine = words.range(of: word)
      let other = text.range(of: first + word)
      let isBeginning = !isWhole && word == words.count - 1
      guard isBeginning ? mine.count <= other.count : mine.count == other.count else {
        return false
      }
      for offset in 0..<mine.count
      where words.scalars[mine.lowerBound + offset] != text.scalars[other.lowerBound + offset] {
        return false
      }
    }
    guard let written else { return true }
    return written.indices.allSatisfy { written[$0] == text.written(first + $0) }
  }
}
