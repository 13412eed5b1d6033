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
    "said:grey",
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
