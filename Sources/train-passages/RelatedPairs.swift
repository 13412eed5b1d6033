import NewsCore

/// Pairs of stems that often stand for each other, with grades.
struct RelatedPairs {
  private var checks: [String: UInt64?] = [:]
  private var grades: [SIMD2<UInt64>: Int] = [:]

  /// - Parameter text: two words and a grade a line; the highest grade of two stems counts.
  init(_ text: String) {
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count == 3, let grade = Int(fields[2]), (1...20).contains(grade),
        let one = check(of: String(fields[0])), let other = check(of: String(fields[1])),
        one != other
      else { continue }
      grades[SIMD2(min(one, other), max(one, other)), default: 0].raise(to: grade)
    }
  }

  /// The file that `RelatedWords` reads.
  var bytes: [UInt8] {
    let words = Set(grades.keys.flatMap { [$0.x, $0.y] }).sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(words, words.indices))
    var bytes = Array("BSRW".utf8)
    func append(_ number: Int, size: Int) {
      for byte in 0..<size { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * byte))) }
    }
    append(words.count, size: 4)
    append(grades.count, size: 4)
    for word in words { append(Int(word), size: 4) }
    for (pair, grade) in grades.sorted(by: { ($0.key.x, $0.key.y) < ($1.key.x, $1.key.y) }) {
      append(places[pair.x] ?? 0, size: 2)
      append(places[pair.y] ?? 0, size: 2)
      append(grade, size: 1)
    }
    return bytes
  }

  /// The number by which a word's stem is found; nil for what is not one word.
  private mutating func check(of word: String) -> UInt64? {
    if let known = checks[word] { return known }
    let found = WordRarity.checks(in: SourceText(word))
    let check = found.count == 1 ? found[0] : nil
    checks[word] = check
    return check
  }
}

extension Int {
  fileprivate mutating func raise(to other: Int) { self = Swift.max(self, other) }
}
