import Testing

@testable import NewsCore

/// How many sentences of accounts are compared where all together are too many.
struct SceneReachTests {
  @Test func allAreComparedAsLongAsTheyAreFewEnough() {
    let accounts = [4, 90, 6]
    #expect(SceneReach.sentences(ofEach: accounts, most: 100) >= 90)
  }

  @Test func longAccountsShareWhatShortOnesLeave() {
    #expect(SceneReach.sentences(ofEach: [500, 10, 600], most: 100) == 45)
    #expect(SceneReach.sentences(ofEach: [500, 600], most: 100) == 50)
  }

  @Test func everyAccountHasASentence() {
    #expect(SceneReach.sentences(ofEach: [3, 3, 3], most: 2) == 1)
  }

  @Test func noMoreThanTheMostAreTaken() {
    for accounts in [[70, 20, 40], [1, 1, 1, 300], [33, 33, 35], [100], [60, 60]] {
      let reach = SceneReach.sentences(ofEach: accounts, most: 100)
      #expect(accounts.reduce(0) { $0 + min($1, reach) } <= 100)
    }
  }
}
