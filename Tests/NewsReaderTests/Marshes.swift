import NewsCore
import TestSupport

/// Two invented accounts with two persons of one surname, whom one of the accounts does not tell
/// apart.
enum Marshes {
  static let accounts = [
    ArticleSketch(
      "weir/echo.txt", story: "weir", publication: "Weir Echo",
      published: CalendarDate(year: 2032, month: 2, day: 1),
      """
      headline: Sluice opened by night
      The sluice was opened by ⟦Ada Marsh⟧, the engineer, while her brother ⟦Tom Marsh⟧ kept watch.
      ⟦Marsh=Marsh|Ada Marsh|Tom Marsh⟧ had asked the ⟦organisation:Water Board⟧ for leave in vain.
      """),
    ArticleSketch(
      "weir/leaf.txt", story: "weir", publication: "Valley Leaf",
      """
      headline: Water Board angry
      The ⟦organisation:Water Board⟧ learned it from ⟦Adah Marsh⟧ in the morning. “I would do it again,”@{Adah Marsh} she said.
      ⟦Marsh=Marsh|Ada Marsh|Tom Marsh⟧ was not to be reached.
      """),
  ]

  static func id(_ name: String) -> EntityID { EntityID("person:" + name.lowercased()) }
}
