/// The words of an article in less than three bytes each, to be kept of many articles.
public struct PackedStoryWords: Hashable, Sendable {
  /// For each of the upper four bits of a hash how many words have them; then the lower bits of all
  /// hashes in their order; then the steps of their weights, three to a unit.
  public let units: ArraySlice<UInt16>

  /// How many bits of a hash tell which words stand together, and how many are left.
  private static let upperBits: UInt32 = 4
  private static let lowerBits = StoryWords.hashBits - upperBits
  private static let parts = 1 << Int(upperBits)
  private static let stepsOfUnit = 3

  public init(_ words: StoryWords) {
    let words = words.words
    var units = [UInt16](repeating: 0, count: Self.parts)
    units.reserveCapacity(Self.parts + words.count + (words.count + 2) / Self.stepsOfUnit)
    for word in words {
      let hash = word >> StoryWords.stepBits
      units[Int(hash >> Self.lowerBits)] += 1
      units.append(UInt16(truncatingIfNeeded: hash))
    }
    for first in stride(from: 0, to: words.count, by: Self.stepsOfUnit) {
      var unit: UInt32 = 0
      for word in words[first..<min(first + Self.stepsOfUnit, words.count)].reversed() {
        unit = unit << StoryWords.stepBits | word & StoryWords.lastStep
      }
      units.append(UInt16(unit))
    }
    self.units = units[...]
  }

  /// - Parameter units: those of others.
  public init(units: ArraySlice<UInt16>) {
    self.units = units
  }

  private var count: Int {
    (units.count - Self.parts) * Self.stepsOfUnit / (Self.stepsOfUnit + 1)
  }

  /// Whether there are enough words to say that another article is of something else.
  var isTelling: Bool { count >= StoryWords.telling }

  /// The words as they were.
  var words: StoryWords {
    var words: [UInt32] = []
    words.reserveCapacity(count)
    forEachHash { number, hash in
      words.append(hash << StoryWords.stepBits | step(ofWord: number))
    }
    return StoryWords(sorted: words)
  }

  /// Calls `body` with the number and the hash of each word, in the order of the hashes.
  @inline(__always)
  func forEachHash(_ body: (_ number: Int, _ hash: UInt32) -> Void) {
    let units = units.span
    var number = 0
    for part in 0..<Self.parts {
      let upper = UInt32(part) << Self.lowerBits
      for _ in 0..<units[part] {
        body(number, upper | UInt32(units[Self.parts + number]))
        number += 1
      }
    }
  }

  /// The step of the weight of a word.
  @inline(__always)
  func step(ofWord number: Int) -> UInt32 {
    let unit = units[units.startIndex + Self.parts + count + number / Self.stepsOfUnit]
    let place = UInt32(number % Self.stepsOfUnit)
    return UInt32(unit) >> (place * StoryWords.stepBits) & StoryWords.lastStep
  }
}
