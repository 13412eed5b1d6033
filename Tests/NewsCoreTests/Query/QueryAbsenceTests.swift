import NewsCore
import Testing

struct QueryAbsenceTests {
  private func sentences(_ parts: [(String, Int)]) -> [String] {
    QueryAbsence(
      of: "article", parts: parts.map { QueryAbsence.Part($0.0, alone: $0.1) }, limit: 1_000
    ).sentences
  }

  @Test func saysWhatEachPartFindsAloneAndWhereCountingEnded() {
    #expect(sentences([]).isEmpty)
    #expect(sentences([("zebra", 0)]) == ["no article fits zebra"])
    #expect(
      sentences([("zebra", 0), ("lock", 1_000), ("weir", 999)])
        == ["no article fits zebra", "lock alone fits 1,000 or more, weir alone fits 999"])
    #expect(
      sentences([("weir", 2), ("lock", 3)])
        == ["no article fits all of it", "weir alone fits 2, lock alone fits 3"])
  }
}
