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
    let bytes = unsafe UnsafeRawBufferPointer(start: lexicon_bytes(), count: lexicon_size())
    let numbers = unsafe Array(bytes.bindMemory(to: UInt32.self)).map(UInt32.init(littleEndian:))
    let buckets = Int(numbers[2])
    let wordCount = Int(numbers[3])
    let phraseCount = Int(numbers[4])
    let afterWords = 5 + buckets + 1 + 2 * wordCount
    words = Table(numbers, at: 5, buckets: buckets, count: wordCount)
    phrases = Table(numbers, at: afterWords, buckets: buckets, count: phraseCount)
  }

  /// A hash table without gaps: the top of a mixed key chooses a run of checks, the low half is the
  /// check.
  private struct Table {
    private let starts: ArraySlice<UInt32>
    private let checks: ArraySlice<UInt32>
    private let traits: ArraySlice<UInt32>
    private let shift: UInt64

    init(_ numbers: [UInt32], at start: Int, buckets: Int, count: Int) {
      let checkStart = start + buckets + 1
      starts = numbers[start..<checkStart]
      checks = numbers[checkStart..<checkStart + count]
      traits = numbers[checkStart + count..<checkStart + 2 * count]
      shift = UInt64(64 - buckets.trailingZeroBitCount)
    }

    subscript(key: UInt64) -> WordTraits {
      let mixed = PhraseKey.mixed(key)
      let check = UInt32(truncatingIfNeeded: mixed)
      let bucket = starts.startIndex + Int(mixed >> shift)
      for index in Int(starts[bucket])..<Int(starts[bucket + 1])
      where checks[checks.startIndex + index] == check {
        return WordTraits(bits: traits[traits.startIndex + index])
      }
      return .none
    }
  }
}
