/// Finds where a title before a person's name begins and ends.
struct TitleReader {
  private let words: TokenText

  /// No title has more words and marks.
  private static let longest = 10

  init(_ words: TokenText) {
    self.words = words
  }

  /// The token after the title that tokens `start..<end` begin with, when a name is left after it.
  func endOfTitle(from start: Int, to end: Int) -> Int? {
    var found: Int?
    var index = start
    while index < end {
      if words.isWord(index) {
        let classes = WordClasses.shared[words.tokens[index].key]
        let isTitle = !classes.isDisjoint(with: .title)
        guard isTitle || classes.contains(.officeModifier) || isBefore(index, classes) else {
          break
        }
        if isTitle { found = index + 1 }
      } else if !isMark(index) {
        break
      }
      index += 1
    }
    guard var stop = found else { return nil }
    while stop < end, !words.isWord(stop) { stop += 1 }
    guard stop < end, (stop..<end).contains(where: words.isCapitalised) else { return nil }
    return stop
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

  /// Words before an office within a marked name: a country, a people, `the`, `former`.
  private func isBefore(_ index: Int, _ classes: WordClass) -> Bool {
    let token = words.tokens[index]
    if token.shape == .lower { return true }
    let kind = WordStatistics.shared.traits(of: token.key).kind
    return kind == .group || kind == .place
  }
}
