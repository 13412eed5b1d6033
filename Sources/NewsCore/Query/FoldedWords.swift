/// The words of a text as search sees them, in one row of folded scalars.
///
/// It can be emptied and filled again without new memory.
struct FoldedWords: Hashable, Sendable {
  /// The folded scalars of all words.
  private(set) var scalars: [UInt32] = []
  /// For each word where it ends among `scalars`.
  private(set) var ends: [Int] = []
  /// The scalars of all words as they are written; empty unless they are kept.
  private(set) var written: [UInt32] = []
  /// For each word where it ends among `written`.
  private(set) var writtenEnds: [Int] = []
  private let keepsWriting: Bool

  init(keepsWriting: Bool = false) {
    self.keepsWriting = keepsWriting
  }

  init(_ text: String, keepsWriting: Bool = false) {
    self.init(keepsWriting: keepsWriting)
    append(Array(text.utf8).span)
    endWord()
  }

  var isEmpty: Bool { ends.isEmpty }
  var count: Int { ends.count }

  /// Where a word stands among `scalars`.
  @inline(__always)
  func range(of word: Int) -> Range<Int> { (word == 0 ? 0 : ends[word - 1])..<ends[word] }

  /// A word as it is written.
  func written(_ word: Int) -> String {
    let start = word == 0 ? 0 : writtenEnds[word - 1]
    return String(
      String.UnicodeScalarView(written[start..<writtenEnds[word]].compactMap(Unicode.Scalar.init)))
  }

  mutating func removeAll() {
    scalars.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    written.removeAll(keepingCapacity: true)
    writtenEnds.removeAll(keepingCapacity: true)
  }

  /// Adds well-formed UTF-8; a word may go on in what is added next.
  mutating func append(_ bytes: Span<UInt8>) {
    var index = 0
    while index < bytes.count {
      let (scalar, length) = ByteScanner.scalar(in: bytes, at: index)
      index += length
      guard let (first, second) = Folding.folded(scalar) else {
        // Of what folding drops only accents are part of how a word is written.
        if keepsWriting && Letters.kind(of: scalar) == .letter { written.append(scalar) }
        continue
      }
      switch Letters.kind(of: first) {
      case .letter, .digit:
        scalars.append(first)
        if let second { scalars.append(second) }
        if keepsWriting { written.append(scalar) }
      default: endWord()
      }
    }
  }

  /// Says that no word goes on here.
  mutating func endWord() {
    guard scalars.count > ends.last ?? 0 else { return }
    ends.append(scalars.count)
    if keepsWriting { writtenEnds.append(written.count) }
  }
}
