import NewsCore
import TestSupport
import Testing

/// A person's name is found in a sentence of some shape whatever the name is.
@Suite struct NameShapeTests {
  /// Names that nobody trained with.
  private static let names = ["Nora Hollis", "Peter Holt", "Ruth Okafor", "Adam Zielinski"]

  @Test(arguments: NameShapes.all) func isFoundWhole(shape: String) {
    for name in Self.names {
      let sentence = shape.replacing("{name}", with: name)
      let document = Analyzer().document(
        from: .paragraphs("The talks in the town went on for a third day.\n\n\(sentence)"))
      let persons = document.mentions.filter { $0.kind == .person }.map { document.text[$0.span] }
      #expect(persons.contains(name), "\(sentence)")
    }
  }
}
