/// The words of one part of an article, folded, with the places where they stand.
///
/// A word is a run of letters and digits; `FoldedWords` cuts queries in the same way.
struct WordRow {
  /// A word: its folded bytes in the row, and its place in the text.
  struct Word {
    let start: Int32
    var end: Int32
    let textStart: UInt32
    var textEnd: UInt32
    /// The number of the block that it stands in.
    let block: UInt32
  }

  /// The text that the words stand in.
  let text: [UInt8]
  /// Whether that is the text of the article; else it is what only the file around it says.
  let isInArticle: Bool
  /// The folded words as well-formed UTF-8, with a space between them.
  private(set) var bytes: [UInt8] = []
  private(set) var words: [Word] = []
  private var block: UInt32 = 0
  /// Whether the word before has ended.
  private var hasEnded = true

  init(of text: [UInt8], isInArticle: Bool) {
    self.text = text
    self.isInArticle = isInArticle
  }

  /// The words of lines that belong to no text.
  init(lines: [String]) {
    self.init(of: Array(lines.joined(separator: "\n").utf8), isInArticle: false)
    var start = 0
    for line in lines {
      append([TextSpan(start, start + line.utf8.count)])
      start += line.utf8.count + 1
    }
  }

  /// Makes room for as many words as the text may have.
  mutating func reserve() {
    bytes.reserveCapacity(text.count)
    words.reserveCapacity(text.count / 5)
  }

  /// Adds the words of a block, of which `pieces` are what is no markup.
  mutating func append(_ pieces: [TextSpan]) {
    for piece in pieces { append(piece) }
    hasEnded = true
    block += 1
  }

  /// The folded bytes of a word.
  func folded(_ word: Int) -> ArraySlice<UInt8> {
    bytes[Int(words[word].start)..<Int(words[word].end)]
  }

  /// Where words stand in the text, from the first to the last.
  func span(of range: ClosedRange<Int>) -> TextSpan {
    TextSpan(Int(words[range.lowerBound].textStart), Int(words[range.upperBound].textEnd))
  }

  private mutating func append(_ piece: TextSpan) {
    var index = piece.start
    while index < piece.end {
      if text[index] < 0x80 {
        index = appendPlain(from: index, to: piece.end)
        continue
      }
      let (scalar, length) = ByteScanner.scalar(in: text.span, at: index)
      append(scalar, from: index, to: index + length)
      index += length
    }
  }

  /// Adds what is written in ASCII, which most of a text is; says where that ends.
  private mutating func appendPlain(from start: Int, to limit: Int) -> Int {
    var index = start
    // A word that has begun before goes on.
    while !hasEnded, index < limit, text[index].isLetterOrDigit {
      append(text[index].smallLetter, from: index, to: index + 1)
      index += 1
    }
    guard index < limit else { return index }
    let text = text
    let before = bytes.count
    // Letters that are added one by one to an array of a value take five times as long, and so does
    // counting in variables of the function around.
    bytes += unsafe [UInt8](unsafeUninitializedCapacity: limit - index + 1) { room, count in
      let source = text.span
      var (place, used) = (index, 0)
      while place < limit {
        let byte = source[place]
        guard byte.isLetterOrDigit else {
          if byte >= 0x80 { break }
          hasEnded = true
          place += 1
          continue
        }
        if before + used > 0 {
          unsafe room[used] = 0x20
          used += 1
        }
        let start = place
        while place < limit, source[place].isLetterOrDigit {
          unsafe room[used] = source[place].smallLetter
          used += 1
          place += 1
        }
        addWord(start..<place, endingAt: before + used)
      }
      (index, count) = (place, used)
    }
    return index
  }

  /// Notes a word of ASCII.
  private mutating func addWord(_ place: Range<Int>, endingAt end: Int) {
    words.append(
      Word(
        start: Int32(end - place.count), end: Int32(end), textStart: UInt32(place.lowerBound),
        textEnd: UInt32(place.upperBound), block: block))
    hasEnded = false
  }

  private mutating func append(_ scalar: UInt32, from start: Int, to end: Int) {
    guard let (first, second) = Folding.folded(scalar) else {
      // A mark belongs to the letter before it.
      if !hasEnded { words[words.count - 1].textEnd = UInt32(end) }
      return
    }
    switch Letters.kind(of: first) {
    case .letter, .digit:
      for folded in [first, second].compactMap(\.self) {
        for byte in Unicode.Scalar(folded).flatMap({ UTF8.encode($0) }) ?? .init() {
          append(byte, from: start, to: end)
        }
      }
    case .ignored: break
    case .space, .mark, .symbol: hasEnded = true
    }
  }

  /// Adds a byte of a folded word, which stands for a letter at a place in the text.
  @inline(__always)
  private mutating func append(_ byte: UInt8, from start: Int, to end: Int) {
    if hasEnded {
      if !bytes.isEmpty { bytes.append(0x20) }
      let place = Int32(bytes.count)
      words.append(
        Word(
          start: place, end: place, textStart: UInt32(start), textEnd: UInt32(end), block: block))
      hasEnded = false
    }
    bytes.append(byte)
    words[words.count - 1].end += 1
    words[words.count - 1].textEnd = UInt32(end)
  }
}
