import Testing

@testable import NewsLibrary

struct RecentTextsTests {
  @Test func keepsWhatIsAskedForWithinItsRoom() {
    var recent = RecentTexts(room: 10)
    for version in 1...4 as ClosedRange<Int64> {
      recent.add([UInt8](repeating: UInt8(version), count: 4), version)
      // The first one is asked for again and again.
      let first = recent.text(1)
      #expect(first == [1, 1, 1, 1])
    }
    recent.add([UInt8](repeating: 9, count: 11), 9)
    let kept = [1, 2, 4, 9].map { recent.text($0) != nil }
    #expect(kept == [true, false, true, false])
  }
}
