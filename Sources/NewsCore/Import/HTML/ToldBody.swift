/// What a page's linked data gives as the text of the article, compared with what the page shows.
struct ToldBody {
  /// For each block whether it is part of the told text.
  let isTold: [Bool]
  /// Whether enough of the told text is on the page to go by it.
  let isShown: Bool
  /// Whether the told text ends as a text does and is not cut off.
  let isWhole: Bool

  /// Shorter texts are summaries, in words.
  private static let shortest = 60

  init(_ told: String?, in text: SourceText, _ blocks: [PageBlock]) {
    let words = told.map { Self.keys(of: Array($0.utf8)[...]) } ?? []
    guard words.count >= Self.shortest else {
      isTold = Array(repeating: false, count: blocks.count)
      isShown = false
      isWhole = false
      return
    }
    let rows = Set(words.indices.dropFirst(2).map { Self.row(words, $0) })
    var seen: Set<UInt64> = []
    var isTold: [Bool] = []
    for block in blocks {
      let words = Self.keys(of: text.bytes[block.span.range])
      let own = words.indices.dropFirst(2).map { Self.row(words, $0) }
      let shared = own.filter(rows.contains)
      isTold.append(shared.count >= 2 && shared.count * 2 >= own.count)
      if isTold.last == true { seen.formUnion(shared) }
    }
    self.isTold = isTold
    isShown = seen.count * 2 >= rows.count
    let end = (told ?? "").split(whereSeparator: \.isWhitespace).last ?? ""
    isWhole =
      !end.hasSuffix("…") && !end.hasSuffix("...")
      && BlockMeasure(Array(end.utf8.suffix(40))[...]).isSentence
  }

  /// Three words in a row, as one number.
  private static func row(_ words: [UInt64], _ last: Int) -> UInt64 {
    (words[last - 2] &* 31 &+ words[last - 1]) &* 31 &+ words[last]
  }

  /// Hashes of the words, what is ASCII in small letters.
  private static func keys(of bytes: ArraySlice<UInt8>) -> [UInt64] {
    var keys: [UInt64] = []
    var key: UInt64 = 0
    for byte in bytes {
      let lower = byte.smallLetter
      if lower &- 0x61 < 26 || lower &- 0x30 < 10 || lower >= 0x80 {
        key = (key ^ UInt64(lower)) &* 0x100_0000_01b3 &+ 1
      } else if key != 0 {
        keys.append(key)
        key = 0
      }
    }
    if key != 0 { keys.append(key) }
    return keys
  }
}
