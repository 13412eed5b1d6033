import NewsReader
import TestSupport
import Testing

@Suite struct SizesTests {
  @Test(arguments: [
    "", "e*", "gi", "e*gk", "2e<Enter>", "?", "/pier", "g/pier", ":q", "g", "eC", "eCm", "eCr",
    "eCt", "2eCs", "gr", "gq/said:", "gq/sad:Ada about:pier", "gq/said:<Tab><Tab>", "gq/pier zebra",
  ])
  func anyScreenIsDrawnWithinItsSize(keys: String) {
    var script = ReaderScript(columns: 120, rows: 30, SampleStory.accounts)
    script.type(keys)
    let large = [(500, 200), (300, 3), (19, 200), (200, 4), (0, 0), (0, 9), (9, 0)]
    let step = keys.isEmpty ? 1 : 7
    let small = stride(from: 1, through: 60, by: step).flatMap { columns in
      stride(from: 1, through: 30, by: step).map { (columns, $0) }
    }
    for (columns, rows) in small + large {
      script.send(.resize(Size(columns: columns, rows: rows)))
      let frame = render(script.state)
      #expect(frame.size == Size(columns: columns, rows: rows))
      expectSound(frame)
    }
  }

  @Test(arguments: ["gr", "gry<Tab>", "3eCs", "3eCm", "3e<Enter>"])
  func theScreensOfCorrectionsAreDrawnWithinTheirSize(keys: String) {
    var script = ReaderScript(columns: 120, rows: 30, Marshes.accounts)
    script.type(keys)
    for columns in stride(from: 20, through: 170, by: 6) {
      for rows in 5...26 {
        script.send(.resize(Size(columns: columns, rows: rows)))
        expectSound(render(script.state))
      }
    }
  }

  @Test func aTinyScreenSaysSo() {
    let script = ReaderScript(columns: 45, rows: 4, SampleStory.accounts)
    #expect(script.screen.lines == ["the window is too small: 20×5 at least", "", "", ""])
  }

  @Test func theSmallestScreenIsOfUse() {
    let script = ReaderScript(columns: 20, rows: 5, SampleStory.accounts)
    #expect(
      script.screen.lines == [
        " elm · 3 a…  ? help", "━ Elm Herald… ━ 7% ━", "▸  Ferry strikes   ┃",
        "   pier at Elmport │", "",
      ])
  }
}
