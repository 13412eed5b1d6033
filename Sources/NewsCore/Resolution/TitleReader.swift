/// Finds where a title before a person's name begins and ends.
struct TitleReader {
  private let words: TokenText

  /// No title has more words and marks.
  private static let longest = 10

  init(_ words: TokenText) {
    self.words = words
  }

  /// The token after the title that tokens `start..<end` begin with, when a name is left after it:
  /// after the last form of address, rank, office or, with more than a surname behind it,
  /// occupation.
  func endOfTitle(from start: Int, to end: Int) -> Int? {
    var found: Int?
    for index in start..<end where words.isWord(index) {
      let key = words.tokens[index].key
      let classes = WordClasses.shared[key]
      let names = namesLeft(after: index, to: end)
      if names == 0 { break }
      if index == start, names == 1, WordStatistics.shared.traits(of: key).isForename,
        classes.isDisjoint(with: .honorific)
      {
        continue
      }
      if !classes.isDisjoint(with: .title) || classes.contains(.occupation) && names > 1 {
        found = index + 1
      }
    }
    guard var stop = found else { return nil }
    while stop < end, !words.isWord(stop) { stop += 1 }
    return stop
  }

  /// The number of words that a name could have after a title; none when a small word or a suffix
  /// follows.
  private func namesLeft(after title: Int, to end: Int) -> Int {
    var index = title + 1
    while index < end, !words.isWord(index) { index += 1 }
    guard index < end else { return 0 }
    let classes = WordClasses.shared[words.tokens[index].key]
    guard words.isCapitalised(index) || classes.contains(.particle),
      !classes.contains(.suffix)
    else { return 0 }
    return (index..<end).count { words.isWord($0) }
  }

  /// The token with which a title begins that stands directly before the name of tokens
  /// `name..<nameEnd`.
  func startOfTitle(before name: Int, nameEnd: Int) -> Int? {
    var found: Int?
    var index = name - 1
    while index >= max(0, name - Self.longest) {
      if words.isWord(index) {
        let classes = WordClasses.shared[words.tokens[index].key]
        if !classes.isDisjoint(with: .title), words.isCapitalised(index) {
          found = index
        } else if found == nil || !classes.contains(.officeModifier) || !words.isCapitalised(index)
        {
          break
        } else {
          found = index
        }
      } else if !isMark(index) {
        break
      }
      index -= 1
    }
    return found
  }

  /// A full stop of an abbreviation or a hyphen.
  private func isMark(_ index: Int) -> Bool {
    words.scalar(index) == 0x2E || words.scalar(index) == 0x2D
  }
}
