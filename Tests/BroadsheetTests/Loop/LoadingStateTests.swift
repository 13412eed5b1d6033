import NewsCore
import NewsReader
import TestSupport
import Testing

@testable import broadsheet

/// When which cross-reference is due.
struct LoadingStateTests {
  private func document(_ index: Int) -> Document {
    let text = SourceText("Words.")
    return Analyzer().document(
      from: Article(
        id: ArticleID("\(index)"), format: .plain, encoding: "utf-8", text: text,
        blocks: [Block(.paragraph, text.span)], metadata: ArticleMetadata()))
  }

  /// The numbers of documents in the cross-references that are due as files settle in an order.
  private func sizes(
    _ order: [Int], firstStory: Int, publishesEarly: Bool = true, failing: Set<Int> = []
  ) -> [Int] {
    var state = LoadingState(
      count: order.count, firstStory: firstStory, skipped: [], publishesEarly: publishesEarly)
    var sizes: [Int] = []
    for index in order {
      let failure = ImportFailure(fileName: "\(index)", reason: .empty)
      let fails = failing.contains(index)
      state.settle(index, fails ? [] : [document(index)], skipped: fails ? [failure] : [])
      while let (documents, progress) = state.takeDue() {
        let names = documents.map(\.article.id.name)
        #expect(
          names
            == order.sorted().filter { !failing.contains($0) }.prefix(names.count).map(String.init))
        #expect(progress.isComplete == (index == order.last))
        sizes.append(documents.count)
        state.finishBuilding()
      }
    }
    #expect(state.progress.isComplete)
    return sizes
  }

  @Test func comesForTheFirstTheFirstStoryThenDoublesAndEndsWithAll() {
    #expect(sizes(Array(0..<20), firstStory: 3) == [1, 3, 6, 12, 20])
    #expect(sizes(Array(0..<2), firstStory: 2) == [1, 2])
    #expect(sizes([0], firstStory: 1) == [1])
    #expect(sizes(Array(0..<5), firstStory: 1) == [1, 2, 4, 5])
  }

  @Test func waitsForTheFilesBefore() {
    #expect(sizes([1, 2, 0, 3], firstStory: 2) == [3, 4])
  }

  @Test func comesOnceWhenNothingIsWantedEarly() {
    #expect(sizes(Array(0..<9), firstStory: 3, publishesEarly: false) == [9])
  }

  @Test func countsWhatFailsAsSettled() {
    #expect(sizes(Array(0..<4), firstStory: 2, failing: [0, 3]) == [0, 1, 2])
  }

  @Test func isNotDueWhileOneIsBeingBuilt() {
    var state = LoadingState(count: 2, firstStory: 2, skipped: [], publishesEarly: true)
    state.settle(0, [document(0)], skipped: [])
    #expect(state.takeDue()?.documents.count == 1)
    state.settle(1, [document(1)], skipped: [])
    #expect(state.takeDue() == nil)
    #expect(!state.progress.isComplete)
    state.finishBuilding()
    let last = state.takeDue()
    #expect(last?.documents.count == 2)
    #expect(last?.progress == Progress(done: 2, total: 2))
  }

  @Test func takesAllDocumentsOfAFile() {
    var state = LoadingState(count: 2, firstStory: 1, skipped: [], publishesEarly: true)
    state.settle(0, [document(0), document(1)], skipped: [])
    #expect(state.takeDue()?.documents.map(\.article.id.name) == ["0", "1"])
    state.finishBuilding()
    state.settle(1, [document(2)], skipped: [])
    #expect(state.takeDue()?.documents.map(\.article.id.name) == ["0", "1", "2"])
  }

  @Test func tellsWhatWasPassedOver() {
    let found = ImportFailure(fileName: "a", reason: .missing)
    var state = LoadingState(count: 1, firstStory: 1, skipped: [found], publishesEarly: false)
    let failure = ImportFailure(fileName: "b", reason: .empty)
    state.settle(0, [], skipped: [failure])
    #expect(state.progress.skipped == [found.message, failure.message])
  }
}
