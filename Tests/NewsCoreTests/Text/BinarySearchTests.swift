import NewsCore
import Testing

struct BinarySearchTests {
  /// In every list of up to nine numbers that is parted anywhere, also in one that does not begin
  /// at 0.
  @Test func findsWhereAListIsParted() {
    for count in 0...9 {
      for part in 0...count {
        let list = Array(0..<count)
        #expect(list.partitioningIndex { $0 >= part } == part)
        #expect((3..<3 + count).partitioningIndex { $0 >= 3 + part } == 3 + part)
      }
    }
  }

  /// A list of a thousand is looked at eleven times at most.
  @Test func looksAtFew() {
    var looked = 0
    _ = (0..<1000).partitioningIndex {
      looked += 1
      return $0 >= 777
    }
    #expect(looked <= 11)
  }
}
