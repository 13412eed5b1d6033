/// Tells which words of a sentence may be part of a name, so that all others cost nothing.
struct OpenWords {
  /// How many words without a capital may stand between two with one inside a name: `Bank` `of`
  /// `the` `West`.
  private static let longestGap = 3

  /// The rows of words that may be names, as ranges of the sentence's words, in order.
  static func rows(in sentence: ProposedSentence) -> [Range<Int>] {
    let words = sentence.words
    var rows: [Range<Int>] = []
    var index = 0
    let isSmall = !words.contains { $0.isCapitalised }
    if isSmall { return words.isEmpty ? [] : [0..<words.count] }
    while index < words.count {
      guard begins(words, index) else {
        index += 1
        continue
      }
      let end = endOfRow(sentence, from: index)
      rows.append(index..<end)
      index = end
    }
    return rows
  }

  private static func begins(_ words: [NameWord], _ index: Int) -> Bool {
    if opens(words[index]) { return true }
    guard index + 1 < words.count else { return false }
    // A number before a name (`49 Group`), a particle (`van der Bellen`), an article of one.
    if words[index].shape == .caseless {
      return words[index].isWord && words[index + 1].isCapitalised
    }
    guard words[index].classes.contains(.particle) else { return false }
    return (index + 1...min(index + 2, words.count - 1)).contains { words[$0].isCapitalised }
  }

  /// Whether a word looks like a name by itself; a politician's party and state do not.
  private static func opens(_ word: NameWord) -> Bool {
    word.isCapitalised && word.form != .partyAndState
  }

  private static func endOfRow(_ sentence: ProposedSentence, from start: Int) -> Int {
    let words = sentence.words
    var end = start + 1
    var index = end
    while index < words.count, index - end <= longestGap {
      if words[index].form == .partyAndState { break }
      if opens(words[index]) { end = index + 1 }
      index += 1
    }
    // `Boeing 747`, `Time Inc.`
    while end < words.count, words[end].shape == .caseless,
      words[end].isWord || words[end].mark == UInt8(ascii: ".")
    {
      end += 1
    }
    // `Iran-Iraq war`, which the rules propose with its small word.
    for proposal in sentence.proposals where proposal.words.contains(end - 1) {
      end = max(end, proposal.words.upperBound)
    }
    return end
  }
}
