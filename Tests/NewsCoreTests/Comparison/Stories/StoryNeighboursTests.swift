import TestSupport
import Testing

@testable import NewsCore

/// Which accounts of a large story are compared with one of them.
struct StoryNeighboursTests {
  @Test func allOfAStoryThatIsNotLarge() {
    let days = Array(repeating: Int?.none, count: StoryNeighbours.most)
    #expect(StoryNeighbours.places(around: 3, days: days) == Array(0..<StoryNeighbours.most))
  }

  /// Two accounts a day, listed in another order than they came out.
  @Test func thoseThatCameOutNearest() {
    let days = (0..<60).map { Int?(($0 * 7 % 60) / 2) }
    let places = StoryNeighbours.places(around: 0, days: days)
    #expect(places.count == StoryNeighbours.most)
    #expect(places == places.sorted())
    #expect(Set(places.map { days[$0] ?? -1 }) == Set(0..<12))
  }

  @Test func thoseWithADayBeforeThoseWithout() {
    let days: [Int?] = (0..<50).map { $0 % 2 == 0 ? 1_000 + $0 : nil }
    let places = StoryNeighbours.places(around: 48, days: days)
    #expect(places == Array(stride(from: 2, through: 48, by: 2)))
  }

  @Test func withoutADayThoseListedNearest() {
    let days: [Int?] = (0..<50).map { $0 == 20 ? nil : $0 }
    let places = StoryNeighbours.places(around: 20, days: days)
    #expect(places.contains(20))
    #expect(places.allSatisfy { abs($0 - 20) <= 12 })
  }

  @Test func theAccountItselfIsAmongThem() {
    for place in 0..<40 {
      let days: [Int?] = (0..<40).map { $0 % 3 == 0 ? nil : $0 % 5 }
      #expect(StoryNeighbours.places(around: place, days: days).contains(place))
    }
  }

  @Test func aLargeStoryIsComparedWithItsNearestAccounts() {
    let reference = CrossReference(
      (1...30).map { (day: Int) in
        ArticleSketch(
          "\(day)", story: "s", published: CalendarDate(year: 2031, month: 5, day: day),
          "It rained.")
      })
    let places = reference.accounts(besides: ArticleID("30"))
    #expect(places == Array(6..<30))
  }
}
