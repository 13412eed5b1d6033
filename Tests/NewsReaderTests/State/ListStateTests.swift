import Testing

@testable import NewsReader

@Suite struct ListStateTests {
  private func list(_ texts: [String] = ["old pier", "new pier", "Érable quay"]) -> ListState {
    var list = ListState()
    list.setTexts(texts)
    return list
  }

  @Test(arguments: [
    ("", [0, 1, 2]), ("pier", [0, 1]), ("pier new", [1]), ("erable", [2]), ("zebra", []),
    ("  ", [0, 1, 2]),
  ])
  func aFilterKeepsTheLinesWithAllItsWords(filter: String, rows: [Int]) {
    var list = list()
    list.setFilter(filter)
    #expect(list.matches == rows)
    #expect(list.selectedRow == rows.first)
  }

  @Test func theSelectionStaysWithItsRowWhenOthersCome() {
    var list = list()
    list.select(1)
    list.setTexts(["a mole", "old pier", "new pier"])
    #expect(list.selectedRow == 2)
  }

  @Test func theSelectionStaysOnTheListAndInView() {
    var list = list((0..<50).map { "line \($0)" })
    list.select(99)
    list.follow(height: 10)
    #expect(list.selected == 49)
    #expect(list.top == 40)
    list.select(45)
    list.follow(height: 10)
    #expect(list.top == 40)
    list.scroll(-30, height: 10)
    #expect(list.top == 10)
    #expect(list.selected == 19)
  }
}
