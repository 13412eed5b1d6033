/// Words to be looked for in articles, folded and ready.
struct PhrasePattern {
  private struct Word {
    let folded: [UInt8]
    /// For each folded character whether it must be a capital; nil when case does not count.
    let capitals: [Bool]?
    /// The word as it must be written; nil when accents do not count.
    let written: [UInt32]?
    /// Nil when it is not stemmed.
    let stem: [UInt8]?
  }

  private let words: [Word]
  private let isPrefix: Bool
  /// For words of texts that may have a wanted stem whether they do.
  private var stems: [ArraySlice<UInt8>: Bool] = [:]

  /// - Parameter isName: whether case does not count, as names are written in several ways.
  init(_ search: SearchWords, stems: Bool, isName: Bool = false) {
    let row = WordRow(lines: [search.text])
    isPrefix = search.isPrefix
    words = row.words.indices.map { index in
      let writing = row.text[row.span(of: index...index).range]
      let capitals = Self.capitals(in: writing)
      let isLast = index == row.words.count - 1
      return Word(
        folded: Array(row.folded(index)),
        capitals: !isName && capitals.contains(true) ? capitals : nil,
        written: search.isExact ? Self.written(writing) : nil,
        stem: !stems || search.isQuoted || search.isExact || isLast && search.isPrefix
          ? nil : WordStemmer.stem(of: row.folded(index)))
    }
  }

  var count: Int { words.count }

  /// Where the words begin in a row, as numbers of words.
  mutating func starts(in row: WordRow) -> [Int] {
    guard let first = words.first, row.words.count >= words.count else { return [] }
    var found: [Int] = []
    for start in 0...row.words.count - words.count {
      guard isMet(first, 0, by: start, in: row),
        row.words[start].block == row.words[start + words.count - 1].block
      else { continue }
      var isFound = true
      for offset in 1..<max(1, words.count) where isFound {
        isFound = isMet(words[offset], offset, by: start + offset, in: row)
      }
      if isFound { found.append(start) }
    }
    return found
  }

  @inline(__always)
  private mutating func isMet(_ word: Word, _ index: Int, by number: Int, in row: WordRow) -> Bool {
    let place = row.words[number]
    let length = Int(place.end - place.start)
    if word.stem == nil {
      let mayBegin = isPrefix && index == words.count - 1
      guard mayBegin ? length >= word.folded.count : length == word.folded.count else {
        return false
      }
      for offset in word.folded.indices
      where row.bytes[Int(place.start) + offset] != word.folded[offset] {
        return false
      }
    } else if !hasStem(of: word, row.folded(number)) {
      return false
    }
    return isWritten(word, number, row)
  }

  private mutating func hasStem(of word: Word, _ other: ArraySlice<UInt8>) -> Bool {
    if other.elementsEqual(word.folded) { return true }
    guard let stem = word.stem, WordStemmer.mayShareStem(other, word.folded[...]) else {
      return false
    }
    // Two words of one pattern may stand behind the same word of a text.
    let key = stem + [0x20] + other
    if let known = stems[key[...]] { return known }
    let isSame = WordStemmer.stem(of: other) == stem
    stems[key[...]] = isSame
    return isSame
  }

  private func isWritten(_ word: Word, _ number: Int, _ row: WordRow) -> Bool {
    guard word.capitals != nil || word.written != nil else { return true }
    let writing = row.text[row.span(of: number...number).range]
    if let written = word.written { return Self.written(writing) == written }
    guard let capitals = word.capitals else { return true }
    let others = Self.capitals(in: writing)
    // Of a word in another form only what both have is compared, and of one that is begun.
    let count = min(capitals.count, others.count)
    return capitals.prefix(count) == others.prefix(count)
  }

  /// For each folded character of a word whether it is a capital.
  private static func capitals(in word: ArraySlice<UInt8>) -> [Bool] {
    var capitals: [Bool] = []
    forEachScalar(of: word) { scalar in
      guard let (_, second) = Folding.folded(scalar) else { return }
      let isCapital = Letters.isUpper(scalar)
      capitals.append(isCapital)
      if second != nil { capitals.append(isCapital) }
    }
    return capitals
  }

  /// The characters of a word with its accents, without what never shows.
  private static func written(_ word: ArraySlice<UInt8>) -> [UInt32] {
    var written: [UInt32] = []
    forEachScalar(of: word) { scalar in
      let kind = Letters.kind(of: scalar)
      if kind == .letter || kind == .digit { written.append(scalar) }
    }
    return written
  }

  private static func forEachScalar(of word: ArraySlice<UInt8>, _ body: (UInt32) -> Void) {
    var index = 0
    let bytes = word.span
    while index < bytes.count {
      let (scalar, length) = ByteScanner.scalar(in: bytes, at: index)
      body(scalar)
      index += length
    }
  }
}
