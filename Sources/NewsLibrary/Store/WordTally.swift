import NewsCore

/// The different words of a text that has a space between words, and how often each is there.
struct WordTally {
  struct Word {
    let bytes: Range<Int>
    var count: Int
  }

  /// In the order in which they are first there.
  private(set) var words: [Word] = []

  init(_ text: [UInt8]) {
    // Every article that is added goes through it, and a dictionary of slices takes three times as long.
    var table = TextTable()
    var start = 0
    for index in 0...text.count where index == text.count || text[index] == 0x20 {
      if start < index {
        let number = table.number(of: text.span.extracting(start..<index))
        if number == words.count { words.append(Word(bytes: start..<index, count: 0)) }
        words[number].count += 1
      }
      start = index + 1
    }
  }
}
