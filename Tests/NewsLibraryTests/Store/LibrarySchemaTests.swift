import GRDB
import NewsCore
import TestSupport
import Testing

@testable import NewsLibrary

struct LibrarySchemaTests {
  private let folder = TemporaryFolder()

  private func add(to place: LibraryPlace) async throws -> AddingSummary {
    let library = try Library(writingTo: place)
    return try await library.add(FileFinder().files(at: [folder("news")]))
  }

  /// A library of the second version, which had every path in full, with what a new one has.
  private func writeOldLibrary(from new: String, to old: String) throws {
    let queue = try DatabaseQueue(path: old)
    try LibrarySchema.migrator.migrate(queue, upTo: "2")
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "ATTACH ? AS new", arguments: [new])
      try db.execute(
        sql: """
          INSERT INTO main.source
          SELECT new.source.id, folder.path || file, story.path, size, modified, number, hash, seen,
            isGone, skipped, entityTag, lastModified, isFollowed
          FROM new.source JOIN new.folder AS folder ON folder.id = new.source.folder
          JOIN new.folder AS story ON story.id = new.source.story;
          INSERT INTO main.article
          SELECT new.article.id, new.article.source, coalesce(name, path), new.article.version
          FROM new.article JOIN main.source AS source ON source.id = new.article.source;
          INSERT INTO main.version SELECT * FROM new.version;
          """)
    }
    try queue.close()
  }

  @Test func aLibraryOfAnOlderVersionIsGoneOnWith() async throws {
    folder.makeFolder("news")
    folder.write("Harbour board\n\nThe lock stays shut.\n", to: "news/one.txt")
    folder.write(
      "headline,text,url\nA,The sluice is open.,https://a.example/1\n"
        + "B,The quay is dry.,https://a.example/2\n",
      to: "news/two.csv")
    let new = try await add(to: .folder(folder("new")))
    #expect(new.added == 3)
    let names = try Library(reading: .folder(folder("new"))).summaries().map(\.id)
    folder.makeFolder("old")
    try writeOldLibrary(from: folder("new/library.sqlite"), to: folder("old/library.sqlite"))
    let again = try await add(to: .folder(folder("old")))
    #expect(again.unchanged == 3)
    #expect(again.added == 0)
    let library = try Library(reading: .folder(folder("old")))
    #expect(try library.summaries().map(\.id) == names)
    for name in names { #expect(try library.article(name) != nil, "\(name)") }
    #expect(try library.story(of: names[0])?.accounts.isEmpty == false)
  }

  @Test func anIndexOfAnotherVersionIsMadeAnew() async throws {
    folder.makeFolder("news")
    folder.write("Harbour board\n\nThe lock stays shut.\n", to: "news/one.txt")
    let place = LibraryPlace.folder(folder("library"))
    _ = try await add(to: place)
    let queue = try DatabaseQueue(path: folder("library/index.sqlite"))
    try await queue.write { db in
      try db.execute(sql: "DROP TABLE words; PRAGMA user_version = 4")
    }
    try queue.close()
    #expect(throws: LibraryFailure.self) { try Library(reading: place) }
    _ = try await add(to: place)
    let search = ArticleSearch(try ArticleQueryParser().query(from: "lock"))
    #expect(try await Library(reading: place).page(of: search).count == 1)
  }
}
