import NewsCore
import TestSupport
import Testing

@testable import NewsLibrary

struct LibraryEntitiesTests {
  @Test func entitiesAreFilteredByTheBeginningsOfWordsAndPaged() async throws {
    let grown = try await GrownLibrary(seed: 31, articles: 40, batch: 20)
    let persons = try grown.library.entities(kind: .person, limit: 1_000)
    #expect(persons.count > 4)
    #expect(persons.allSatisfy { $0.kind == .person })
    let found = try grown.library.entities(filter: "ANN mar")
    #expect(found.first?.name.hasPrefix("Anna Marlow") == true)
    #expect(found.allSatisfy { $0.name.contains("Anna") })
    let page = try grown.library.entities(kind: .person, limit: 2, offset: 1)
    #expect(page == Array(persons[1...2]))
    #expect(try grown.library.entities(filter: "nobodyatall").isEmpty)
    #expect(try grown.library.entity(persons[0].id) == persons[0])
    #expect(try grown.library.entity(EntityID("person:nobody")) == nil)
  }

  @Test func aNameIsThatOfThoseWhoAreCalledExactlySo() async throws {
    let folder = TemporaryFolder()
    folder.write("Ruth Calder spoke. Calder left.\n", to: "one.txt")
    folder.write("Ruth Calderwood spoke. Tom Calder and Ann Calder left.\n", to: "two.txt")
    let library = try Library(writingTo: .folder(folder("library")))
    _ = try await library.add(FileFinder().files(at: [folder("one.txt"), folder("two.txt")]))
    func called(_ name: String) throws -> [String] {
      try library.entities(called: name).map(\.name)
    }
    #expect(try called("ruth calder") == ["Ruth Calder"])
    #expect(try called("Ruth Cald") == ["Ruth Calder", "Ruth Calderwood"])
    #expect(try called("calder") == ["Ruth Calder"])
    #expect(try Set(called("cald")).count == 4)
    #expect(try called("zebra").isEmpty && called(" ").isEmpty)
  }

  @Test func countingEndsAtTheMostThatIsWanted() async throws {
    let grown = try await GrownLibrary(seed: 34, articles: 30, batch: 20)
    let query = try QuotationQueryParser().query(from: "said:mar")
    let found = try await grown.library.page(of: query, count: 1_000).count
    #expect(found > 3)
    #expect(try await grown.library.count(query, upTo: 1_000) == found)
    #expect(try await grown.library.count(query, upTo: 2) == 2)
    let search = ArticleSearch(try ArticleQueryParser().query(from: "the"))
    let articles = try await grown.library.page(of: search, count: 1_000).count
    #expect(try await grown.library.count(search, upTo: 1_000) == articles)
    #expect(try await grown.library.count(search, upTo: 3) == 3)
  }

  @Test(arguments: ["", "a", "ann mar", "nobodyatall"])
  func someOfEachKindAreTheFirstOfThatKind(filter: String) async throws {
    let grown = try await GrownLibrary(seed: 33, articles: 40, batch: 20)
    let expected = try EntityKind.allCases.flatMap {
      try grown.library.entities(kind: $0, filter: filter, limit: 3)
    }
    #expect(try grown.library.entitiesOfEachKind(filter: filter, limit: 3) == expected)
    #expect(filter != "a" || Set(expected.map(\.kind)).count > 1)
  }

  @Test func mentionsGoFromTheNewestArticleToTheOldest() async throws {
    let grown = try await GrownLibrary(seed: 32, articles: 40, batch: 20)
    let reference = try GrownLibrary.reference(of: grown.library)
    for row in reference.entityRows().prefix(12) {
      let expected = reference.occurrences(of: .entity(row.id))
      #expect(try grown.library.mentions(of: row.id, count: 10_000) == expected)
      let page = try grown.library.mentions(of: row.id, from: 3, count: 4)
      #expect(page == Array(expected.dropFirst(3).prefix(4)))
    }
  }
}
