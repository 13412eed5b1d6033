/// The text of the pages of a document in paragraphs, and apart from it what recurs on the pages.
struct PDFPages {
  /// Lines at each end of a page that may be its head or foot.
  private static let depth = 3
  /// Shorter lines say nothing of the width of the text, in bytes.
  private static let shortest = 20

  /// The lines of each paragraph, joined by LF; one that goes on in the next column or on the next
  /// page is one.
  private(set) var paragraphs: [[UInt8]] = []
  /// Heads and feet of pages, a line each.
  private(set) var furniture: [[UInt8]] = []
  /// How long the lines of the text mostly are, in bytes.
  private let measure: Int
  private var last: ArraySlice<UInt8> = []

  /// - Parameter text: lines end with LF, pages with FF.
  init(of text: [UInt8]) {
    let pages = text.split(separator: 0x0C).map { page in
      page.split(separator: 0x0A, omittingEmptySubsequences: false)
    }
    let lengths = pages.joined().map(\.count).filter { $0 >= Self.shortest }.sorted()
    measure = lengths.isEmpty ? 0 : lengths[lengths.count / 2]
    var counts: [[UInt8]: Int] = [:]
    for page in pages {
      for shape in Set(Self.ends(of: page).compactMap { Self.shape(of: page[$0]) }) {
        counts[shape, default: 0] += 1
      }
    }
    for page in pages {
      let ends = Set(Self.ends(of: page))
      var lines: [ArraySlice<UInt8>] = []
      for (index, line) in page.enumerated() {
        let isRepeated =
          ends.contains(index)
          && Self.shape(of: line).map { shape in
            counts[shape, default: 0] * 2 > pages.count && counts[shape, default: 0] > 1
              || pages.count > 1 && shape == [UInt8(ascii: "0")]
          } ?? false
        if isRepeated { furniture.append(Array(line)) } else { lines.append(line) }
      }
      append(lines)
    }
  }

  /// The lines with words nearest to the ends of a page.
  private static func ends(of page: [ArraySlice<UInt8>]) -> [Int] {
    let filled = page.indices.filter { page[$0].contains { $0 > 0x20 } }
    return Array(filled.prefix(depth)) + Array(filled.suffix(depth))
  }

  /// The line with each number as one 0, and without blanks; nil for an empty one.
  private static func shape(of line: ArraySlice<UInt8>) -> [UInt8]? {
    var shape: [UInt8] = []
    for byte in line where byte > 0x20 {
      let isDigit = byte &- 0x30 < 10
      if isDigit, shape.last == UInt8(ascii: "0") { continue }
      shape.append(isDigit ? UInt8(ascii: "0") : byte)
    }
    return shape.isEmpty ? nil : shape
  }

  /// Adds the lines of a page.
  private mutating func append(_ lines: [ArraySlice<UInt8>]) {
    var isBehindGap = true
    for line in lines {
      guard let first = line.first(where: { $0 > 0x20 }) else {
        isBehindGap = true
        continue
      }
      let isLower = first &- 0x61 < 26
      let goesOn = isBehindGap ? isLower && !endsSentence : isLower || !isShort
      if goesOn, !paragraphs.isEmpty {
        paragraphs[paragraphs.count - 1] += [0x0A] + line
      } else {
        paragraphs.append(Array(line))
      }
      last = line
      isBehindGap = false
    }
  }

  /// Whether the last line ends before the margin, as the last of a paragraph and headlines do.
  private var isShort: Bool { last.count * 5 < measure * 4 }

  private var endsSentence: Bool {
    let words = String(decoding: last, as: UTF8.self)
    return words.last { !$0.isWhitespace }.map { ".!?:”\"’'…".contains($0) } ?? true
  }
}
