import Foundation
import NewsCore
import TestSupport
import Testing

/// Folders of annotated pages.
struct AnnotatedPageReaderTests {
  private let temporary = TemporaryFolder()

  private func folder(_ files: [String: String]) throws -> String {
    let url = URL(fileURLWithPath: temporary(UUID().uuidString))
    for (name, text) in files {
      let file = url.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return url.path
  }

  @Test func readsPagesInTheOrderOfTheirNames() throws {
    let folder = try folder([
      "p10/source.html": "<p>Ten", "p10/expected.html": "<p>Ten",
      "p2/source.html": "<p>Two",
      "p2/expected.html":
        "<div><p>Two words</p><figure><figcaption>A boat</figcaption></figure></div>",
      "p2/expected-metadata.json":
        #"{"title":"T","byline":null,"publishedTime":"2019-05-04T10:00:00Z"}"#,
      "notes.txt": "none", "p3/source.html": "<p>Three",
    ])
    let pages = try AnnotatedPageReader().pages(in: folder)
    #expect(pages.map(\.name) == ["p2", "p10"])
    #expect(pages[0].body.words == ["Two", "words"])
    #expect(pages[0].headline == "T")
    #expect(pages[0].byline == nil)
    #expect(pages[0].published?.iso == "2019-05-04")
    #expect(pages[1].headline == nil)
  }

  @Test func saysWhatIsWrong() throws {
    let empty = try folder(["notes.txt": ""])
    #expect(throws: EvaluationFailure.self) { try AnnotatedPageReader().pages(in: empty) }
    #expect(throws: EvaluationFailure.self) { try AnnotatedPageReader().pages(in: "/nowhere") }
    let damaged = try folder([
      "a/source.html": "a", "a/expected.html": "a", "a/expected-metadata.json": "[]",
    ])
    let failure = #expect(throws: EvaluationFailure.self) {
      try AnnotatedPageReader().pages(in: damaged)
    }
    #expect(
      failure?.message == "\(damaged)/a/expected-metadata.json: it is not a JSON object")
  }
}
