@testable import NewsCore

/// Texts with their names and speakers marked as in `ArticleSketch`, and what the analyzer and the
/// resolver find in the same texts without marks.
///
/// A line `---` begins another account of the same story, `===` an account of another story.
public struct NamedSketch: Sendable {
  public private(set) var expected: [String] = []
  public private(set) var found: [String] = []

  public init(_ marked: String) {
    var sketches: [ArticleSketch] = []
    for (story, accounts) in Self.parts(of: marked, between: "===").enumerated() {
      for account in Self.parts(of: accounts, between: "---") {
        sketches.append(ArticleSketch("\(sketches.count)", story: "\(story)", account))
      }
    }
    let documents = sketches.map { Analyzer().document(from: $0.document.article) }
    let reference = EntityResolver().crossReference(over: documents)
    for (index, sketch) in sketches.enumerated() {
      expected += rows(sketch.document, names: sketch.names)
      let names = zip(documents[index].mentions, reference.links[index]).map { mention, link in
        let name = reference.entities[link.entity].name
        return SketchName(name: name, kind: mention.kind, isCertain: link.isCertain)
      }
      found += rows(documents[index], names: names)
    }
  }

  /// The names in order, then what stands in quotation marks.
  private func rows(
    _ document: Document, names: [SketchName]
  ) -> [String] {
    let text = document.text
    return zip(document.mentions, names).map { mention, name in
      "\(name.kind): \(text.singleSpaced(mention.span)) = \(name.name)\(name.isCertain ? "" : "?")"
    }
      + document.quotations.filter { $0.kind != .indirect }.map { quotation in
        let speaker = quotation.speaker?.mention.map { names[$0].name } ?? "nobody"
        return "“\(text.singleSpaced(quotation.span))” \(speaker)"
      }
  }

  private static func parts(of text: String, between line: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .split(separator: Substring(line), omittingEmptySubsequences: true)
      .map { $0.joined(separator: "\n") }
  }
}
