import Testing

@testable import NewsCore

/// Names are listed as people list them.
struct NaturalOrderTests {
  @Test func orderOfNames() {
    let wanted = ["1", "01b", "2", "10", "A", "a1", "a02", "a2b", "a10", "B", "b", "é"]
    for seed in UInt64(0)..<20 {
      var state = seed
      let shuffled = wanted.sorted { _, _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1
        return state >> 63 == 0
      }
      #expect(shuffled.sorted(by: NaturalOrder.precedes) == wanted)
    }
  }

  @Test func noNameComesBeforeItself() {
    for name in ["", "a", "a01", "007"] { #expect(!NaturalOrder.precedes(name, name)) }
    #expect(NaturalOrder.precedes("a01", "a1") != NaturalOrder.precedes("a1", "a01"))
  }
}
