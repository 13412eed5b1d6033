import NewsCore
import TestSupport
import Testing

@testable import NewsLibrary

struct LibraryQuotationsTests {
  private static let queries = [
    "", "said:marlow", "said:\"Anna Marlow\"", "said:spokesman", "said:har", "said:nobody",
    "about:wcb", "about:estuary", "about:marlow", "winter", "\"asked us\"", "kind:mixed",
    "kind:indirect", "cue:denied", "-said:marlow", "said:marlow OR winter",
    "said:marlow about:ferry -kind:direct", "-kind:direct OR about:wcb",
    "said:marlow OR cue:denied",
    "in:again", "after:2020", "before:2021-03-05", "-after:2021-03-05 said:mar", "said:=Marlow",
    "said:grey", "said:zebra",
  ]

  @Test(arguments: 41...43 as ClosedRange<UInt64>)
  func theLibraryAnswersAsACrossReferenceOverAllArticles(seed: UInt64) async throws {
    let grown = try await GrownLibrary(seed: seed, articles: 50, batch: 9)
    let reference = try GrownLibrary.reference(of: grown.library)
    var found = 0
    for text in Self.queries {
      let query = try QuotationQueryParser().query(from: text)
      let expected = reference.quotationRows(query)
      found += expected.isEmpty ? 0 : 1
      let rows = try await grown.library.page(of: query, count: 10_000, reasons: true)
      #expect(rows == expected, "\(text)")
      let page = try await grown.library.page(of: query, from: 2, count: 3, reasons: true)
      #expect(page == Array(expected.dropFirst(2).prefix(3)), "\(text)")
    }
    #expect(found >= 20)
  }

  /// Few articles, all of them and their names are looked at in ways that only large libraries need.
  @Test(arguments: [
    NamingArticles.Bounds(byNames: 0, byLinks: 0, lists: 0),
    NamingArticles.Bounds(byNames: 0, byLinks: 0, lists: .max),
    NamingArticles.Bounds(byNames: 0, byLinks: .max, lists: 0),
    NamingArticles.Bounds(byNames: .max, byLinks: 0, lists: 0),
    NamingArticles.Bounds(byNames: 7, byLinks: 9, lists: 0),
  ])
  func everyWayToLookForNamesFindsTheSame(bounds: NamingArticles.Bounds) async throws {
    let grown = try await GrownLibrary(seed: 44, articles: 50, batch: 9)
    let contents = grown.library.contents
    let reference = try GrownLibrary.reference(of: grown.library)
    for text in Self.queries {
      let query = try QuotationQueryParser().query(from: text)
      let (places, count) = try await grown.library.index.database.read { db in
        let called = CalledEntities(query.names, in: EntityTable(db: db))
        let articles = try QuotedArticles(
          query, in: db, contents: contents, called, bounds: bounds)
        var found = LibraryReference(
          db, contents: contents, wanted: .speakersAndCalled, called: called)
        var (places, count): ([Place], Int) = ([], 0)
        try DatedArticles(db: db).forEach(among: try articles.soonFound()) { article in
          guard try articles.mayHave(article) else { return true }
          count += 1
          places += try found.crossReference(of: [article]).quotationRows(query).map(\.place)
          return true
        }
        return (places, count)
      }
      #expect(places == reference.quotationRows(query).map(\.place), "\(text)")
      if text == "said:zebra" { #expect(count == 0) }
      if text == "said:spokesman" { #expect(count < reference.documents.count / 2) }
    }
  }

  @Test func reasonsAreLeftOutUnlessTheyAreAskedFor() async throws {
    let folder = TemporaryFolder()
    folder.write("“It leaks,” said Anna Marlow.\n", to: "one.txt")
    let library = try Library(writingTo: .folder(folder("library")))
    _ = try await library.add(FileFinder().files(at: [folder("one.txt")]))
    #expect(try await library.page(of: .everything).map(\.reason) == [""])
    #expect(
      try await library.page(of: .everything, reasons: true).map(\.reason) == ["said Anna Marlow"])
  }
}
