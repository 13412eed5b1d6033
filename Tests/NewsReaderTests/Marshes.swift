import NewsCore
import TestSupport

/// Two invented accounts with two persons of one surname, whom they do not always tell apart.
enum Marshes {
  static let accounts = accounts()

  /// The accounts as they are read when the persons are known by other names.
  static func accounts(adah: String = "Adah Marsh", tom: String = "Tom Marsh") -> [ArticleSketch] {
    [
      ArticleSketch(
        "weir/echo.txt", story: "weir", publication: "Weir Echo",
        published: CalendarDate(year: 2032, month: 2, day: 1),
        """
        headline: Sluice opened by night
        The sluice was opened by ⟦Ada Marsh⟧, the engineer, while her brother ⟦Tom Marsh=\(tom)⟧ kept watch.
        ⟦Marsh=Marsh|Ada Marsh|\(tom)⟧ had asked the ⟦organisation:Water Board⟧ for leave in vain.
        """),
      ArticleSketch(
        "weir/leaf.txt", story: "weir", publication: "Valley Leaf",
        """
        headline: Water Board angry
        The ⟦organisation:Water Board⟧ learned it from ⟦Adah Marsh=\(adah)⟧ in the morning. “I would do it again,”@{\(adah)} she said.
        ⟦Marsh=Marsh|Ada Marsh|\(tom)⟧ was not to be reached.
        """),
    ]
  }

  static func id(_ name: String) -> EntityID { EntityID("person:" + name.lowercased()) }
}
