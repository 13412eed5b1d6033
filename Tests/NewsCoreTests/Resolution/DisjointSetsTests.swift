import Testing

@testable import NewsCore

struct DisjointSetsTests {
  @Test func membersOfJoinedSetsAreTogether() {
    var sets = DisjointSets(count: 6)
    #expect(sets.sets() == [[0], [1], [2], [3], [4], [5]])
    sets.unite(4, 1)
    sets.unite(2, 5)
    sets.unite(5, 4)
    #expect(sets.sets() == [[0], [1, 2, 4, 5], [3]])
    sets.unite(1, 2)
    #expect(sets.sets() == [[0], [1, 2, 4, 5], [3]])
  }
}
