import TestSupport
import Testing

@testable import NewsLibrary

struct NumberSetTests {
  private func numbers(_ random: inout SeededGenerator) -> Set<Int> {
    let limit = [3, 70, 1_000].randomElement(using: &random) ?? 3
    return Set(
      (0..<Int.random(in: 0...40, using: &random)).map { _ in
        Int.random(in: 0...limit, using: &random)
      })
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>) func isASet(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let (left, right) = (numbers(&random), numbers(&random))
    let set = NumberSet(left)
    #expect(set.numbers == left.sorted())
    #expect(set.count == left.count)
    #expect((-1...1_100).allSatisfy { set.contains($0) == left.contains($0) })
    var union = set
    union.formUnion(NumberSet(right))
    #expect(union.numbers == left.union(right).sorted())
    #expect(union.count == left.union(right).count)
    var both = set
    both.formIntersection(NumberSet(right))
    #expect(both.numbers == left.intersection(right).sorted())
    #expect(both == NumberSet(left.intersection(right)))
    #expect(both.count == both.numbers.count)
  }

  @Test func insertingSaysWhatIsNew() {
    var set = NumberSet()
    // A damaged number takes no memory.
    let isNew = [64, 64, -1, .max].map { set.insert($0) }
    #expect(isNew == [true, false, false, false])
    #expect(set.numbers == [64])
  }
}
