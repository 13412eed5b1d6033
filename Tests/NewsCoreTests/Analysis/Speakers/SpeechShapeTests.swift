import TestSupport
import Testing

@testable import NewsCore

/// Whoever speaks in a sentence of some shape speaks whatever the name is.
@Suite struct SpeechShapeTests {
  /// Names that nobody trained with; the second is of somebody else.
  private static let names = [
    ("Nora Hollis", "Adam Zielinski"), ("Peter Holt", "Amy Chen"), ("Ruth Okafor", "Henry Ward"),
    ("Kersti Maasik", "Reza Karimi"),
  ]

  @Test(arguments: SpeechShapes.all) func isTheSpeakers(shape: String) {
    for (speaker, other) in Self.names {
      let family = String(speaker.split(separator: " ")[1])
      let sentence = shape.replacing("{speaker}", with: speaker)
        .replacing("{other}", with: other).replacing("{family}", with: family)
      let document = Analyzer().document(
        from: .paragraphs(
          "The talks in the town went on for a third day.\n\n\(sentence)\n\n"
            + "The talks will go on next week."))
      let quoted = document.quotations.filter { $0.kind != .indirect }
      #expect(!quoted.isEmpty, "\(sentence)")
      for quotation in quoted {
        let words = quotation.speaker.map { document.text[$0.span] } ?? "nobody"
        #expect(words.contains(family), "\(sentence)")
      }
    }
  }
}
