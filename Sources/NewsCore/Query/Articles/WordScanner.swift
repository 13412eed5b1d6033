/// Looks for folded words in a row in the bytes of a text, without folding it.
///
/// It may find what is not there, where a text has many letters beyond ASCII, and never misses what is.
struct WordScanner: Sendable {
  /// So many places with letters beyond ASCII are folded; a text with more may have anything.
  private static let mostFolded = 6

  private let words: [[UInt8]]
  private let isPrefix: Bool
  /// The longest word, which is looked for first.
  private let anchor: Int

  /// Nil for words beyond ASCII, and for none.
  init?(_ words: SearchWords) {
    let folded = WordRow(lines: [words.text]).bytes
    guard !folded.isEmpty, folded.allSatisfy({ $0 < 0x80 }) else { return nil }
    let row = folded.split(separator: 0x20).map { Array($0) }
    self.words = row
    isPrefix = words.isPrefix
    anchor = row.indices.max { row[$0].count < row[$1].count } ?? 0
  }

  /// The number of words.
  var count: Int { words.count }

  func mayBeFound(in text: Span<UInt8>) -> Bool {
    var hasOthers = false
    if isFound(in: text, &hasOthers) { return true }
    return hasOthers && mayBeFoundBeyondASCII(in: text)
  }

  // MARK: - ASCII

  /// Whether the words are there in letters of ASCII with nothing but known marks between them.
  ///
  /// - Parameter hasOthers: set when there are other characters, unless the words are found.
  private func isFound(in text: Span<UInt8>, _ hasOthers: inout Bool) -> Bool {
    let word = words[anchor]
    let first = EightBytes.repeating(word[0] | 0x20)
    let second = word.count > 1 ? EightBytes.repeating(word[1] | 0x20) : 0
    // A word of one letter is looked for by it and any byte behind it.
    let ignored: UInt64 = word.count > 1 ? 0 : EightBytes.highBits
    var start = 0
    while start + 9 <= text.count {
      let here = EightBytes(of: text, from: start).value
      let next = EightBytes(of: text, from: start + 1).value
      if here & EightBytes.highBits != 0, !hasOthers {
        hasOthers = (start..<start + 8).contains { Self.isOther($0, in: text) }
      }
      var hits =
        Self.zeros(in: (here | Self.caseBits) ^ first)
        & (Self.zeros(in: (next | Self.caseBits) ^ second) | ignored)
      while hits != 0 {
        if isRow(around: start + hits.trailingZeroBitCount >> 3, in: text) { return true }
        hits &= hits - 1
      }
      start += 8
    }
    for index in start..<max(start, text.count) {
      if Self.isOther(index, in: text) { hasOthers = true }
      if isRow(around: index, in: text) { return true }
    }
    return false
  }

  private static let caseBits = EightBytes.repeating(0x20)

  /// The high bit of every byte that is 0, and perhaps of some behind one.
  private static func zeros(in bytes: UInt64) -> UInt64 {
    (bytes &- EightBytes.repeating(1)) & ~bytes & EightBytes.highBits
  }

  /// Whether the words stand in a text with the anchor at a place.
  private func isRow(around place: Int, in text: Span<UInt8>) -> Bool {
    guard var end = end(of: anchor, at: place, in: text), beginsWord(place, in: text) else {
      return false
    }
    for word in anchor + 1..<max(anchor + 1, words.count) {
      let start = Self.skippingMarks(from: end, in: text)
      guard start > end, let next = self.end(of: word, at: start, in: text) else { return false }
      end = next
    }
    var start = place
    for word in (0..<anchor).reversed() {
      let end = Self.skippingMarks(before: start, in: text)
      start = end - words[word].count
      guard start >= 0, beginsWord(start, in: text), self.end(of: word, at: start, in: text) == end
      else { return false }
    }
    return true
  }

  /// Where a word ends that begins at a place; nil when another word stands there.
  private func end(of word: Int, at start: Int, in text: Span<UInt8>) -> Int? {
    let letters = words[word]
    let end = start + letters.count
    guard end <= text.count else { return nil }
    for offset in letters.indices where text[start + offset].smallLetter != letters[offset] {
      return nil
    }
    if isPrefix && word == words.count - 1 || end == text.count { return end }
    return Self.markLength(end, in: text) > 0 ? end : nil
  }

  private func beginsWord(_ start: Int, in text: Span<UInt8>) -> Bool {
    start == 0 || Self.skippingMark(before: start, in: text) < start
  }

  /// The bytes of what parts words at a place: a character of ASCII that is no letter, or a mark that
  /// news is full of; 0 for anything else.
  private static func markLength(_ start: Int, in text: Span<UInt8>) -> Int {
    let byte = text[start]
    if byte < 0x80 { return byte.isLetterOrDigit ? 0 : 1 }
    if byte == 0xC2, start + 1 < text.count { return text[start + 1] == 0xA0 ? 2 : 0 }
    guard byte == 0xE2, start + 2 < text.count, text[start + 1] == 0x80 else { return 0 }
    switch text[start + 2] {
    case 0x93, 0x94, 0x98, 0x99, 0x9C, 0x9D, 0xA6: return 3
    default: return 0
    }
  }

  /// Whether a character beyond ASCII begins at a place that is no known mark.
  private static func isOther(_ place: Int, in text: Span<UInt8>) -> Bool {
    text[place] >= 0xC0 && markLength(place, in: text) == 0
  }

  private static func skippingMarks(from start: Int, in text: Span<UInt8>) -> Int {
    var index = start
    while index < text.count {
      let length = markLength(index, in: text)
      if length == 0 { break }
      index += length
    }
    return index
  }

  private static func skippingMarks(before end: Int, in text: Span<UInt8>) -> Int {
    var index = end
    while index > 0 {
      let start = skippingMark(before: index, in: text)
      if start == index { break }
      index = start
    }
    return index
  }

  /// Where a mark begins that ends at a place; the place itself when none does.
  private static func skippingMark(before end: Int, in text: Span<UInt8>) -> Int {
    for length in 1...3 where end >= length {
      if markLength(end - length, in: text) == length { return end - length }
    }
    return end
  }

  // MARK: - Beyond ASCII

  /// Whether the words are there with characters among them that folding may change or drop; what
  /// stands around each such character is folded.
  private func mayBeFoundBeyondASCII(in text: Span<UInt8>) -> Bool {
    var index = 0
    var folded = 0
    while index < text.count {
      if text[index] < 0x80 {
        // At the end one byte is passed at a time.
        let others =
          index + EightBytes.count <= text.count
          ? EightBytes(of: text, from: index).value & EightBytes.highBits : 0x8000
        index += others == 0 ? 8 : others.trailingZeroBitCount >> 3
        continue
      }
      let length = Self.markLength(index, in: text)
      if length > 0 {
        index += length
        continue
      }
      folded += 1
      if folded > Self.mostFolded || isFoundFolded(in: surroundings(of: index, in: text)) {
        return true
      }
      while index < text.count, !Self.isGap(text[index]) { index += 1 }
    }
    return false
  }

  /// A character of ASCII that is no letter always parts words.
  private static func isGap(_ byte: UInt8) -> Bool { byte < 0x80 && !byte.isLetterOrDigit }

  /// The bytes around a place that a row of words through it may stand in.
  private func surroundings(of place: Int, in text: Span<UInt8>) -> [UInt8] {
    let start = place - length(ofWordsAt: (0..<place).reversed(), in: text)
    let end = place + length(ofWordsAt: place..<text.count, in: text)
    return (start..<end).map { text[$0] }
  }

  /// How many bytes as many words of ASCII and one more take, one place after the other.
  private func length(ofWordsAt places: some Sequence<Int>, in text: Span<UInt8>) -> Int {
    var (length, passed) = (0, 0)
    var isWord = false
    for place in places {
      if passed > words.count { break }
      length += 1
      if Self.isGap(text[place]) {
        passed += isWord ? 1 : 0
        isWord = false
      } else if text[place] < 0x80 {
        isWord = true
      }
    }
    return length
  }

  private func isFoundFolded(in bytes: [UInt8]) -> Bool {
    let row = WordRow(lines: [String(decoding: bytes, as: UTF8.self)])
    guard row.words.count >= words.count else { return false }
    return (0...row.words.count - words.count).contains { start in
      words.indices.allSatisfy { word in
        let folded = row.folded(start + word)
        return isPrefix && word == words.count - 1
          ? folded.starts(with: words[word]) : folded.elementsEqual(words[word])
      }
    }
  }
}
