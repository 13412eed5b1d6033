import CPassageModel

/// Which words often stand for each other, such as `died` and `death`, and as far as which.
///
/// They come of WordNet and of which words stand next to which in news (`Scripts/make-related-words.py`).
package struct RelatedWords: Sendable {
  /// A word by its number in a `WordNumbering`, and from 0 to 1 how far it says what another does.
  struct Relation {
    let word: Int32
    let strength: Float
  }

  /// For each check the number of its word, from 1.
  private var numbers: KeyTable<Int32>
  /// For each word in the file where the words that are related to it begin among all; the last one is
  /// where all end.
  private var starts: [Int32] = [0]
  /// The words that are related to each, one word's behind the other's, with the grades of the file.
  private var related: [(word: Int32, grade: UInt8)] = []

  /// The highest grade a file can give.
  private static let grades: Float = 20

  static let shared = RelatedWords(embedded())

  /// - Parameter file: `BSRW`, the numbers of words and of pairs with 32 bits, all little-endian; for
  ///   each word the check of its stem with 32 bits; for each pair the places of its words among
  ///   those with 16 bits each and its grade with 8.
  init(_ file: [UInt8]) {
    func number(at offset: Int, size: Int) -> Int {
      (0..<size).reduce(0) { $0 | Int(file[offset + $1]) << (8 * $1) }
    }
    numbers = KeyTable(capacity: 16, blank: 0)
    guard file.count >= 12 else { return }
    let words = number(at: 4, size: 4)
    guard file.count == 12 + 4 * words + 5 * number(at: 8, size: 4) else { return }
    numbers = KeyTable(capacity: words, blank: 0)
    for word in 0..<words {
      let check = UInt64(number(at: 12 + 4 * word, size: 4))
      numbers.update(check | 1 << 32) { $0 = Int32(word + 1) }
    }
    let pairs = stride(from: 12 + 4 * words, to: file.count, by: 5).lazy.map { start in
      (
        one: number(at: start, size: 2), other: number(at: start + 2, size: 2),
        grade: file[start + 4]
      )
    }.filter { max($0.one, $0.other) < words }
    starts = Array(repeating: 0, count: words + 1)
    for pair in pairs {
      starts[pair.one + 1] += 1
      starts[pair.other + 1] += 1
    }
    for word in 0..<words { starts[word + 1] += starts[word] }
    var ends = starts
    related = Array(repeating: (0, 0), count: Int(starts[words]))
    for pair in pairs {
      related[Int(ends[pair.one])] = (Int32(pair.other), pair.grade)
      ends[pair.one] += 1
      related[Int(ends[pair.other])] = (Int32(pair.one), pair.grade)
      ends[pair.other] += 1
    }
  }

  /// For each word those of the others that are related to it.
  ///
  /// - Parameter stems: the key of each word.
  func relations(among stems: [UInt64]) -> [[Relation]] {
    let known = stems.map { (numbers[WordRarity.check(of: $0) | 1 << 32] ?? 0) - 1 }
    var places = Array(repeating: Int32(-1), count: starts.count - 1)
    for (place, number) in known.enumerated() where number >= 0 {
      places[Int(number)] = Int32(place)
    }
    return known.map { number in
      guard number >= 0 else { return [] }
      return related[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])].compactMap {
        word, grade in
        let place = places[Int(word)]
        return place < 0
          ? nil : Relation(word: place, strength: min(1, Float(grade) / Self.grades))
      }
    }
  }

  private static func embedded() -> [UInt8] {
    let bytes = unsafe UnsafeRawBufferPointer(
      start: passage_related_bytes(), count: passage_related_size())
    return unsafe Array(bytes)
  }
}
