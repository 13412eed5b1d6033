import NewsCore
import TestSupport
import Testing

@testable import NewsLibrary

/// What corrections of names make of a library is what they make of all its articles.
struct CorrectedEntitiesTests {
  /// Corrections of names of each sort, some of which contradict each other or speak of a name that
  /// several have.
  private func corrections(of reference: CrossReference, seed: UInt64) -> [Correction] {
    var generator = SeededGenerator(seed: seed)
    let names = Set(
      reference.entities.filter { $0.kind == .person && $0.name.contains(" ") }.map(\.name))
    let persons = names.sorted().shuffled(using: &generator).prefix(24)
    // Of a mention that may be any of several only the articles tell when all of them are one.
    let open = Set(
      reference.links.joined().flatMap { $0.candidates.map { reference.entities[$0].name } })
    let said = persons.indices.map { index -> Correction? in
      let name = persons[index]
      switch index % 5 {
      case 1: return Correction(.rename, .person, name, .name("Zora Quill \(index)"))
      case 2: return Correction(.retype, .person, name, .kind(.organisation))
      case 3: return Correction(.dismiss, .person, name)
      default: return nil
      }
    }
    let clear = names.subtracting(open).sorted()
    let merged = zip(clear, clear.dropFirst()).prefix(3).map {
      Correction(.merge, .person, $0, .name($1))
    }
    let bodies = reference.entities.filter { $0.kind == .organisation }.map {
      Correction(.retype, .organisation, $0.name, .kind(.person))
    }
    return (said + merged + bodies).compactMap(\.self)
  }

  @Test(arguments: 0..<8)
  func theyAreAsInAllItsArticles(seed: Int) async throws {
    let grown = try await GrownLibrary(seed: UInt64(100 + seed), articles: 60, batch: 20)
    let library = grown.library
    let original = try GrownLibrary.reference(of: library)
    let corrections = corrections(of: original, seed: UInt64(seed))
    #expect(Set(corrections.map(\.verb)) == [.merge, .rename, .retype, .dismiss])
    let expected = Corrector(corrections).correctedReference(of: original).reference
    let told = ToldReference(expected)
    let listed = try library.entities(limit: 100_000, corrected: corrections)
    #expect(listed.sorted { $0.id < $1.id } == told.entities)
    #expect(listed != (try library.entities(limit: 100_000)))
    let found = try await library.page(
      of: .everything, count: 100_000, corrected: corrections, reasons: true)
    #expect(found.map(\.speaker) == told.quotations.map(\.speaker))
    #expect(found.map(\.speakerEntity) == told.quotations.map(\.speakerEntity))
    for entity in listed {
      #expect(try library.entity(entity.id, corrected: corrections) == entity)
      let lines = try library.mentions(of: entity.id, count: 100_000, corrected: corrections)
      #expect(lines == expected.occurrences(of: .entity(entity.id)))
    }
    for document in expected.documents {
      let id = document.article.id
      let links = try library.links(of: id, corrected: corrections)
      #expect(links?.map(\.link.entity) == expected.article(id)?.links.map(\.entity))
      #expect(links?.map(\.span) == document.mentions.map(\.span))
    }
  }

  /// A name that only a correction gives is found, and one that a correction takes away is not.
  @Test(arguments: 0..<4)
  func queriesFindThemByTheirNewNames(seed: Int) async throws {
    let grown = try await GrownLibrary(seed: UInt64(200 + seed), articles: 60, batch: 20)
    let library = grown.library
    let original = try GrownLibrary.reference(of: library)
    let corrections = corrections(of: original, seed: UInt64(seed))
    let expected = Corrector(corrections).correctedReference(of: original).reference
    for text in ["said:zora", "about:quill", "said:\"zora quill\" OR about:marlow"] {
      let query = try QuotationQueryParser().query(from: text)
      let found = try await library.page(of: query, count: 100_000, corrected: corrections)
      #expect(found.map(\.place) == expected.quotationRows(query).map(\.place))
    }
    let search = ArticleSearch(try ArticleQueryParser().query(from: "person:zora"), order: .date)
    let found = try await library.page(of: search, count: 1_000, corrected: corrections)
    let named = expected.entities.filter { $0.kind == .person && $0.name.hasPrefix("Zora") }
    let articles = Set(named.flatMap(\.mentions).map(\.document))
    #expect(!articles.isEmpty)
    #expect(
      Set(found.map(\.article.id)) == Set(articles.map { expected.documents[$0].article.id }))
    #expect(try await library.page(of: search, count: 1_000).isEmpty)
  }
}
