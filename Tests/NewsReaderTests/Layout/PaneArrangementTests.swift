import TestSupport
import Testing

@testable import NewsReader

@Suite struct PaneArrangementTests {
  private func rects(_ columns: Int, _ rows: Int, _ count: Int, active: Int = 0) -> [Rect?] {
    let area = Rect(column: 0, row: 1, columns: columns, rows: rows)
    return PaneArrangement(area: area, count: count).rects(active: active)
  }

  @Test func panesStandSideBySideWhereThereIsRoom() {
    #expect(
      rects(100, 20, 2) == [
        Rect(column: 0, row: 1, columns: 50, rows: 20),
        Rect(column: 50, row: 1, columns: 50, rows: 20),
      ])
  }

  @Test func panesAreStackedOnANarrowScreen() {
    #expect(
      rects(99, 22, 2) == [
        Rect(column: 0, row: 1, columns: 99, rows: 11),
        Rect(column: 0, row: 12, columns: 99, rows: 11),
      ])
  }

  @Test func fourPanesOnAMediumScreenMakeTwoRows() {
    #expect(
      rects(100, 20, 4) == [
        Rect(column: 0, row: 1, columns: 50, rows: 10),
        Rect(column: 50, row: 1, columns: 50, rows: 10),
        Rect(column: 0, row: 11, columns: 50, rows: 10),
        Rect(column: 50, row: 11, columns: 50, rows: 10),
      ])
  }

  @Test func theActivePaneIsVisibleWhereNotAllFit() {
    #expect(rects(80, 8, 4, active: 3).map { $0 != nil } == [false, false, true, true])
    #expect(rects(20, 3, 4, active: 1).map { $0 != nil } == [false, true, false, false])
  }

  @Test(arguments: [
    (80, 24, 2), (80, 20, 1), (99, 60, 2), (100, 30, 2), (160, 50, 3), (300, 50, 4),
  ])
  func asManyPanesOpenAsAreComfortable(columns: Int, rows: Int, count: Int) {
    let area = ReaderState(size: Size(columns: columns, rows: rows)).area
    #expect(PaneArrangement.comfortableCount(in: area) == count)
  }

  @Test(arguments: 1...4)
  func panesShareTheAreaWithoutOverlap(count: Int) {
    for columns in stride(from: 20, through: 220, by: 7) {
      for rows in 3...40 {
        for active in 0..<count {
          let shown = rects(columns, rows, count, active: active)
          #expect(shown[active] != nil)
          let cells = shown.compactMap(\.self).reduce(0) { $0 + $1.columns * $1.rows }
          #expect(cells == columns * rows, "\(columns)x\(rows), \(count) panes")
        }
      }
    }
  }
}
