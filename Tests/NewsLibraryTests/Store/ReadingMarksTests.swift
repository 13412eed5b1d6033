import GRDB
import NewsCore
import TestSupport
import Testing

@testable import NewsLibrary

/// Which articles of a library are read.
struct ReadingMarksTests {
  private let folder = TemporaryFolder()
  private var place: LibraryPlace { .folder(folder("library")) }
  private var one: ArticleID { ArticleID(folder("news/one.txt")) }

  init() {
    folder.makeFolder("news")
    folder.write("Harbour board\n\nThe lock stays shut.\n", to: "news/one.txt")
    folder.write("Orchard levy\n\nThe levy is due.\n", to: "news/two.txt")
  }

  private func add() async throws {
    let library = try Library(writingTo: place)
    _ = try await library.add(FileFinder().files(at: [folder("news")]))
  }

  /// The articles that another program finds to be read.
  private func read() throws -> [ArticleID] {
    try Library(reading: place).summaries().filter { $0.isRead == true }.map(\.id)
  }

  @Test func whatIsMarkedIsReadUntilItChanges() async throws {
    try await add()
    #expect(try Library(reading: place).summaries().map(\.isRead) == [false, false])
    try Library(reading: place).keep(one, isRead: true)
    #expect(try read() == [one])
    try await add()
    #expect(try read() == [one])
    folder.write("Harbour board\n\nThe lock is open again, the board says.\n", to: "news/one.txt")
    try await add()
    #expect(try read() == [])
    try Library(reading: place).keep(one, isRead: true)
    #expect(try read() == [one])
    try Library(reading: place).keep(one, isRead: false)
    #expect(try read() == [])
  }

  @Test func marksAreKeptWhileSomebodyElseHasTheRightToWrite() async throws {
    try await add()
    let writer = try Library(writingTo: place)
    try Library(reading: place).keep(one, isRead: true)
    try writer.keep(ArticleID(folder("news/two.txt")), isRead: true)
    #expect(try read().count == 2)
  }

  @Test func anArticleThatIsNotThereIsNotMarked() async throws {
    try await add()
    try Library(reading: place).keep(ArticleID("nowhere.txt"), isRead: true)
    #expect(try read() == [])
  }

  @Test func aLibraryWithoutTheTableIsUnreadAndThenHasIt() async throws {
    try await add()
    let queue = try DatabaseQueue(path: folder("library/library.sqlite"))
    try await queue.write { db in
      try db.execute(
        sql: "DROP TABLE reading; DELETE FROM grdb_migrations WHERE identifier = '4'")
    }
    try queue.close()
    #expect(try read() == [])
    try Library(reading: place).keep(one, isRead: true)
    #expect(try read() == [one])
  }
}
