import NewsCore
import TestSupport

/// Three invented accounts of one meeting: two give the same words to different persons, one is
/// silent.
enum QuayStory {
  static let accounts = [
    ArticleSketch(
      "quay/herald.txt", story: "quay", publication: "Elm Herald",
      published: CalendarDate(year: 2031, month: 5, day: 3),
      """
      “We asked twice for work to be stopped,”@{Helen Marsh} ⟦Helen Marsh⟧ said. “Nobody came,” a man said.
      """),
    ArticleSketch(
      "quay/post.txt", story: "quay", publication: "Coast Post",
      """
      “We asked twice for the work to stop,”@{Tom Marsh} said ⟦Tom Marsh⟧.
      """),
    ArticleSketch("quay/wire.txt", story: "quay", publication: "Wire", "The work went on."),
  ]
}
