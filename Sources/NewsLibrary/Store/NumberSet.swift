/// A set of whole numbers from 0 on that lie close together, as those of articles and of entities
/// do: a bit for each.
struct NumberSet: Equatable {
  /// No number above it is held, so that damage asks for no memory.
  private static let largest = 1 << 32

  private var bits: [UInt64] = []
  private(set) var count = 0

  init() {}

  init(_ numbers: some Sequence<Int>) {
    for number in numbers { insert(number) }
  }

  func contains(_ number: Int) -> Bool {
    number >= 0 && number >> 6 < bits.count && bits[number >> 6] >> UInt64(number & 63) & 1 != 0
  }

  /// Adds a number; says whether it is new.
  @discardableResult
  mutating func insert(_ number: Int) -> Bool {
    guard number >= 0, number <= Self.largest else { return false }
    let word = number >> 6
    if word >= bits.count {
      bits.append(contentsOf: repeatElement(0, count: max(word, bits.count * 2) + 1 - bits.count))
    }
    let bit = UInt64(1) << UInt64(number & 63)
    guard bits[word] & bit == 0 else { return false }
    bits[word] |= bit
    count += 1
    return true
  }

  mutating func formUnion(_ other: NumberSet) {
    if bits.count < other.bits.count {
      bits.append(contentsOf: repeatElement(0, count: other.bits.count - bits.count))
    }
    for word in other.bits.indices { bits[word] |= other.bits[word] }
    recount()
  }

  mutating func formIntersection(_ other: NumberSet) {
    bits.removeLast(max(0, bits.count - other.bits.count))
    for word in bits.indices { bits[word] &= other.bits[word] }
    recount()
  }

  /// The numbers in order.
  var numbers: [Int] {
    var numbers: [Int] = []
    numbers.reserveCapacity(count)
    for (word, bits) in bits.enumerated() {
      var left = bits
      while left != 0 {
        numbers.append(word << 6 + left.trailingZeroBitCount)
        left &= left - 1
      }
    }
    return numbers
  }

  private mutating func recount() {
    count = bits.reduce(0) { $0 + $1.nonzeroBitCount }
  }

  /// Sets that hold the same numbers are equal, whatever room they have.
  static func == (left: NumberSet, right: NumberSet) -> Bool { left.numbers == right.numbers }
}
