import NewsCore
import TestSupport

/// The mentions of a marked text, shown for comparison: ⟦person⟧ ⟪organisation⟫ ⟨place⟩ ⌈group or
/// other⌉.
struct MarkedNames {
  let expected: [String]
  let found: [String]
  let document: Document

  init(_ marked: String) {
    let text = MarkedText(marked)
    document = Analyzer().document(from: .paragraphs(text.text))
    let source = document.text
    var shown: [(TextSpan, String)] = []
    for (opening, name) in [("⟦", "person"), ("⟪", "organisation"), ("⟨", "place"), ("⌈", "other")]
    {
      for span in text[Character(opening)] { shown.append((span, "\(name): \(source[span])")) }
    }
    expected = shown.sorted { $0.0 < $1.0 }.map(\.1)
    found = document.mentions.map { mention in
      let name: String
      switch mention.kind {
      case .person: name = "person"
      case .organisation: name = "organisation"
      case .place: name = "place"
      case .group, .event, .work, .product, .other: name = "other"
      }
      return "\(name): \(source[mention.span])"
    }
  }

  /// The titles of all mentions that have one.
  var titles: [String] { document.mentions.compactMap { $0.title.map { document.text[$0] } } }
}
