import TestSupport
import Testing

@testable import NewsLibrary

struct RecentValuesTests {
  @Test func keepsWhatIsAskedForWithinItsRoom() {
    var recent = RecentValues(room: 10, size: \[UInt8].count)
    for version in 1...4 as ClosedRange<Int64> {
      recent.add([UInt8](repeating: UInt8(version), count: 4), version)
      // The first one is asked for again and again.
      let first = recent[1]
      #expect(first == [1, 1, 1, 1])
    }
    recent.add([UInt8](repeating: 9, count: 11), 9)
    let kept = [1, 2, 4, 9].map { recent[$0] != nil }
    #expect(kept == [true, false, true, false])
  }

  @Test func whatWasAskedForLongestAgoGoesFirst() {
    var generator = SeededGenerator(seed: 6)
    func bytes() -> [UInt8] {
      let count = Int.random(in: 0...1_500, using: &generator)
      return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }
    var recent = RecentValues(room: 1 << 20, size: \[UInt8].count)
    let first = bytes()
    recent.add(first, 0)
    // There is room for far fewer; the first is asked for all the time, the second never.
    for number in 1..<8_000 as Range<Int64> {
      recent.add(bytes(), number)
      if number.isMultiple(of: 100) {
        let kept = recent[0]
        #expect(kept == first)
      }
    }
    let others = [1, 7_999].map { recent[$0] != nil }
    #expect(others == [false, true])
  }
}
