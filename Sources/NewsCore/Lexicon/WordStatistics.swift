import CLexicon

/// The embedded word statistics (`names.bin`, made by `Scripts/make-lexicon.py`), looked up by key.
struct WordStatistics: Sendable {
  private let words: Table
  private let phrases: Table

  static let shared = WordStatistics()

  /// The traits of a word.
  func traits(of key: FoldedKey) -> WordTraits { words[key.value] }

  /// The traits of a phrase of several words.
  func traits(of key: PhraseKey) -> WordTraits { phrases[key.value] }

  private init() {
    let buckets = Self.number(at: 2)
    let wordCount = Self.number(at: 3)
    let afterWords = 5 + buckets + 1 + 2 * wordCount
    words = Table(start: 5, buckets: buckets, count: wordCount)
    phrases = Table(start: afterWords, buckets: buckets, count: Self.number(at: 4))
  }

  /// A number of the embedded data, read in place: copying all of it would cost a start more than
  /// all look-ups of an article.
  @inline(__always)
  private static func number(at index: Int) -> Int {
    let bytes = unsafe UnsafeRawBufferPointer(start: lexicon_bytes(), count: lexicon_size())
    let number = unsafe bytes.load(fromByteOffset: index * 4, as: UInt32.self)
    return Int(UInt32(littleEndian: number))
  }

  /// A hash table without gaps: the top of a mixed key chooses a run of checks, the low half is the
  /// check.
  private struct Table {
    private let starts: Int
    private let checks: Int
    private let traits: Int
    private let shift: UInt64

    init(start: Int, buckets: Int, count: Int) {
      starts = start
      checks = start + buckets + 1
      traits = checks + count
      shift = UInt64(64 - buckets.trailingZeroBitCount)
    }

    subscript(key: UInt64) -> WordTraits {
      let mixed = PhraseKey.mixed(key)
      let check = Int(UInt32(truncatingIfNeeded: mixed))
      let bucket = starts + Int(mixed >> shift)
      for index in number(at: bucket)..<number(at: bucket + 1)
      where number(at: checks + index) == check {
        return WordTraits(bits: UInt32(number(at: traits + index)))
      }
      return .none
    }
  }
}
