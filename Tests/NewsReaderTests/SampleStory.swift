import NewsCore
import TestSupport

/// Three invented accounts of one accident.
enum SampleStory {
  static let accounts = accounts(naming: "Ada Marsh")

  /// The accounts, as they would be read if the harbourmaster were known by another full name.
  static func accounts(naming harbourmaster: String) -> [ArticleSketch] {
    [
      ArticleSketch(
        "elm/herald.txt", story: "elm", publication: "Elm Herald",
        published: CalendarDate(year: 2031, month: 5, day: 3),
        """
        headline: Ferry strikes pier at Elmport
        byline: By R. Quill
        dateline: ELMPORT —
        A ferry struck the old pier on Friday, said ⟦Ada Marsh=\(harbourmaster)⟧, the harbourmaster. “We saw it turn too late,”@{\(harbourmaster)} ⟦Marsh=\(harbourmaster)⟧ said.
        The ⟦organisation:Dock Board⟧ of ⟦place:Elmport⟧ closed the pier. ⟦Tom Reed⟧, who steered the ferry, was not hurt.
        furniture: Share this article
        ⟦Marsh=\(harbourmaster)⟧ expects the pier to open within a week.
        """),
      ArticleSketch(
        "elm/post.txt", story: "elm", publication: "Coast Post",
        """
        headline: Pier closed after ferry accident
        ⟦Tom Reed⟧ had steered the ferry for ten years. “The wheel did not answer,”@{Tom Reed} he told reporters.
        Harbourmaster ⟦Ada Marsh=\(harbourmaster)⟧ said the ferry turned late. ⟦Marsh=\(harbourmaster)?⟧ gave no reason.
        """),
      ArticleSketch(
        "elm/wire.txt", story: "elm",
        """
        headline: Ferry accident
        Two people were hurt, the ⟦organisation:Dock Board⟧ said. ⟦Tom Reed⟧ was questioned.
        """),
    ]
  }
}
