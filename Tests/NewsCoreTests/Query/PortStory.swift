import NewsCore
import TestSupport

/// Two small accounts of one event, with names and quotations marked.
enum PortStory {
  static let reference = CrossReference([
    ArticleSketch(
      "one", story: "port", publication: "Morning Tide",
      published: CalendarDate(year: 2024, month: 5, day: 9),
      """
      headline: Ferry struck at ⟦place:Saltmere⟧
      ⟦Ada Marsh⟧ closed the quay. “Nobody was warned of the wind,”@{Ada Marsh} ⟦Marsh=Ada Marsh⟧ said.
      ⟦Émile Roux⟧ of the ⟦organisation:Dock Board⟧ disagreed: “The wind was known.”@{Émile Roux}
      """),
    ArticleSketch(
      "two", story: "port",
      """
      ⟦Ada Marsh⟧ told the meeting in ⟦place:Saltmere⟧ that “nobody slept” that night.
      """),
  ])

  static func texts(_ query: QuotationQuery) -> [String] {
    reference.quotationRows(query).map(\.text)
  }
}
