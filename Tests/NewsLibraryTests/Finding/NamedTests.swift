import NewsCore
import TestSupport
import Testing

@testable import NewsLibrary

/// `person:`, `org:` and `place:` find whom articles name, in whatever words.
struct NamedTests {
  @Test(arguments: [
    ("person:marlow", EntityKind.person, "marlow"),
    ("person:\"anna marlow\"", .person, "anna marlow"),
    ("person:wolf", .person, "wolf"), ("org:wcb", .organisation, "wcb"),
    ("org:\"weir conservancy\"", .organisation, "weir conservancy"),
    ("place:bristol", .place, "bristol"), ("person:zebra", .person, "zebra"),
  ])
  func articlesAreFoundByTheirEntities(
    text: String, kind: EntityKind, name: String
  ) async throws {
    let grown = try await GrownLibrary(seed: 51, articles: 50, batch: 12)
    let reference = try GrownLibrary.reference(of: grown.library)
    var expected: [ArticleID: [TextSpan]] = [:]
    for (document, links) in zip(reference.documents, reference.links) {
      let spans = zip(document.mentions, links).filter { _, link in
        let entity = reference.entities[link.entity]
        return entity.kind == kind
          && entity.forms.contains { form in
            let words = WordIndex.words(of: form.text).joined(separator: " ")
            return " \(words) ".contains(" \(name) ")
          }
      }.map(\.0.span)
      if !spans.isEmpty { expected[document.article.id] = spans }
    }
    let search = ArticleSearch(try ArticleQueryParser().query(from: text), order: .date)
    let found = try await grown.library.page(of: search, count: .max)
    #expect(found.count == expected.count)
    for article in found { #expect(article.match.hits == expected[article.article.id]) }
    if name != "zebra" { #expect(expected.count > 2) }
  }
}
