import NewsCore

extension Comparison {
  /// The name of a document's file.
  func name(of document: Int) -> String { documents[document].article.id.name }

  /// The words of a span with one space between them.
  func text(of span: TextSpan, in document: Int) -> String {
    documents[document].singleSpaced(span)
  }
}

extension Difference.Value.Content {
  /// For people and for tables.
  var text: String {
    switch self {
    case .number(let number): Int(exactly: number).map(String.init) ?? String(number)
    case .text(let text): text
    }
  }
}
