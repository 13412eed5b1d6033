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
    var reading = PlainReading(place: index, limit: limit, before: bytes.count)
    // Letters that are added one by one to an array of a value take five times as long. What is written
    // eight at a time ends in room that is written again or not kept.
    let most = limit - index + 1 + EightBytes.count
    bytes += unsafe [UInt8](unsafeUninitializedCapacity: most) { room, count in
      unsafe readEights(of: text.span, &reading, into: room)
      unsafe readBytes(of: text.span, &reading, into: room)
      if let start = reading.begun { addWord(start, reading) }
      count = reading.used
    }
    return reading.place
  }

  /// How far the words of a piece in ASCII are read.
  private struct PlainReading {
    /// In the text.
    var place: Int
    let limit: Int
    /// How many folded bytes there were before, and are new.
    let before: Int
    var used = 0
    /// Where the word begins that is being read.
    var begun: Int?

    /// Begins a word; says whether a space is to be written first.
    @inline(__always)
    mutating func begin(at start: Int) -> Bool {
      begun = start
      guard before + used > 0 else { return false }
      used += 1
      return true
    }
  }

  @inline(__always)
  private mutating func readEights(
    of source: Span<UInt8>, _ reading: inout PlainReading,
    into room: UnsafeMutableBufferPointer<UInt8>
  ) {
    while reading.place + EightBytes.count <= reading.limit {
      let eight = EightBytes(of: source, from: reading.place)
      guard eight.isASCII else { return }
      let (letters, folded) = (eight.lettersAndDigits, eight.lowered)
      let first = reading.place
      var at = 0
      while at < EightBytes.count {
        let rest = ~UInt64(0) << UInt64(at * 8)
        if let start = reading.begun {
          let end = (~letters & EightBytes.highBits & rest).trailingZeroBitCount >> 3
          unsafe UnsafeMutableRawBufferPointer(room).storeBytes(
            of: (folded >> UInt64(at * 8)).littleEndian, toByteOffset: reading.used,
            as: UInt64.self)
          reading.used += end - at
          reading.place = first + end
          at = end
          if end < EightBytes.count {
            addWord(start, reading)
            reading.begun = nil
          }
        } else {
          at = (letters & rest).trailingZeroBitCount >> 3
          hasEnded = true
          if at < EightBytes.count, reading.begin(at: first + at) {
            unsafe room[reading.used - 1] = 0x20
          }
        }
      }
      reading.place = first + EightBytes.count
    }
  }

  @inline(__always)
  private mutating func readBytes(
    of source: Span<UInt8>, _ reading: inout PlainReading,
    into room: UnsafeMutableBufferPointer<UInt8>
  ) {
    while reading.place < reading.limit, source[reading.place] < 0x80 {
      let byte = source[reading.place]
      if byte.isLetterOrDigit {
        if reading.begun == nil, reading.begin(at: reading.place) {
          unsafe room[reading.used - 1] = 0x20
        }
        unsafe room[reading.used] = byte.smallLetter
        reading.used += 1
      } else {
        if let start = reading.begun { addWord(start, reading) }
        reading.begun = nil
        hasEnded = true
      }
      reading.place += 1
    }
  }

  /// Notes a word of ASCII that begins at `start` and ends where reading has come.
  private mutating func addWord(_ start: Int, _ reading: PlainReading) {
    let end = reading.before + reading.used
    words.append(
      Word(
        start: Int32(end - (reading.place - start)), end: Int32(end), textStart: UInt32(start),
        textEnd: UInt32(reading.place), block: block))
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
