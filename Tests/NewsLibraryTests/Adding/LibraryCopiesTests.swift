import NewsCore
import TestSupport
import Testing

@testable import NewsLibrary

/// The same bytes elsewhere are the same articles, at once and later, until they change.
struct LibraryCopiesTests {
  private let folder = TemporaryFolder()
  private let library: Library
  private var news: String { folder("news") }

  init() throws {
    library = try Library(writingTo: .folder(folder("library")))
    folder.makeFolder("news")
    write("The lock stays shut, says Ada Marsh.", to: "one.txt")
  }

  private func write(_ text: String, to name: String) {
    folder.write("Harbour board decides\n\n\(text)\n", to: "news/\(name)")
  }

  private func add() async throws -> AddingSummary {
    try await library.add(FileFinder().files(at: [news]), folders: [news])
  }

  @Test func copiesAreNotAdded() async throws {
    write("The lock stays shut, says Ada Marsh.", to: "two.txt")
    #expect(try await add() == summary(added: 1, copies: 1))
    #expect(try await add() == summary(unchanged: 1, copies: 1))
    write("The sluice is broken, says Tom Reed.", to: "two.txt")
    #expect(try await add() == summary(added: 1, unchanged: 1))
    #expect(try library.names(with: "lock", in: news) == ["one.txt"])
    #expect(try library.names(with: "sluice", in: news) == ["two.txt"])
  }

  @Test func aCopyHasItsTextWhenTheOtherChanges() async throws {
    write("The lock stays shut, says Ada Marsh.", to: "two.txt")
    write("The lock stays shut, says Ada Marsh.", to: "three.txt")
    #expect(try await add() == summary(added: 1, copies: 2))
    write("The sluice is broken, says Tom Reed.", to: "one.txt")
    #expect(try await add() == summary(added: 1, newVersions: 1, copies: 1))
    #expect(try library.names(with: "lock", in: news) == ["three.txt"])
    #expect(try library.names(with: "sluice", in: news) == ["one.txt"])
    #expect(try await add() == summary(unchanged: 2, copies: 1))
  }

  /// So does one of which a part cannot be read.
  @Test func aCopyThatIsReadInPartHasItsTextWhenTheOtherChanges() async throws {
    let rows = "headline,text\nQuay,The quay is dry.\n,\" \"\n"
    folder.write(rows, to: "news/z.csv")
    let first = try await add()
    #expect(first.added == 2)
    #expect(first.skipped.count == 1)
    folder.write(rows, to: "news/a.csv")
    folder.write("headline,text\nWeir,The weir is open.\n", to: "news/z.csv")
    let second = try await add()
    #expect(second.copies == 0)
    #expect(second.skipped.count == 1)
    #expect(try library.names(with: "quay", in: news).contains { $0.hasPrefix("a.csv") })
  }

  @Test func anArticleGoesByTheNewNameOfItsFile() async throws {
    #expect(try await add() == summary(added: 1))
    let old = try library.summaries()
    try library.reading.keep(old[0].id.name, isRead: true)
    folder.remove("news/one.txt")
    write("The lock stays shut, says Ada Marsh.", to: "new.txt")
    #expect(try await add() == summary(renamed: 1))
    #expect(try library.names(with: "lock", in: news) == ["new.txt"])
    #expect(try library.article(ArticleID("\(news)/new.txt"))?.id.name == "\(news)/new.txt")
    #expect(try library.article(ArticleID("\(news)/one.txt")) == nil)
    #expect(try library.reading.readArticles().count == 1)
    #expect(try await add() == summary(unchanged: 1))
    write("The sluice is broken, says Tom Reed.", to: "new.txt")
    #expect(try await add() == summary(newVersions: 1))
    #expect(try library.names(with: "lock", in: news) == [])
    #expect(try library.versions(of: ArticleID("\(news)/new.txt")).count == 2)
    write("The quay is dry.", to: "one.txt")
    #expect(try await add() == summary(added: 1, unchanged: 1))
    try await library.checkIntegrity()
  }

  @Test func anIndexThatIsMadeAnewHasTheNewName() async throws {
    do {
      let library = try Library(writingTo: .folder(folder("other")))
      let finding = FileFinder().files(at: ["\(news)/one.txt"])
      #expect(try await library.add(finding) == summary(added: 1))
      folder.remove("news/one.txt")
      write("The lock stays shut, says Ada Marsh.", to: "new.txt")
      let moved = FileFinder().files(at: ["\(news)/new.txt"])
      #expect(try await library.add(moved) == summary(renamed: 1))
    }
    folder.remove("other/index.sqlite")
    let again = try Library(writingTo: .folder(folder("other")))
    try await again.catchUp()
    #expect(try again.summaries().map(\.id.name) == ["\(news)/new.txt"])
  }

  /// Of two files that could be the renamed one the first is; one that is still there is copied, and
  /// so is what came into another folder.
  @Test func whatIsNotRenamedIsACopy() async throws {
    _ = try await add()
    folder.makeFolder("news/deep")
    write("The lock stays shut, says Ada Marsh.", to: "deep/one.txt")
    folder.remove("news/one.txt")
    #expect(try await add() == summary(copies: 1, gone: 1))
    write("The lock stays shut, says Ada Marsh.", to: "a.txt")
    write("The lock stays shut, says Ada Marsh.", to: "b.txt")
    #expect(try await add() == summary(copies: 2, renamed: 1))
    #expect(try library.names(with: "lock", in: news) == ["a.txt"])
  }
}
