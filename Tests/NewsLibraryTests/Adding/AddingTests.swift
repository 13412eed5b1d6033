import TestSupport
import Testing

@testable import NewsCore
@testable import NewsLibrary

struct AddingTests {
  private func known(_ id: Int64) -> KnownSource {
    KnownSource(
      id: id, stamp: nil, hash: nil, columns: TableColumns(), skipped: [], isGone: false,
      articles: 1, copied: 0)
  }

  /// What is passed over on the way is on the disk all the same.
  @Test func onlyWhatIsNotThereIsGone() {
    var finding = FileFinding()
    finding.files = [FoundFile(path: "/n/here.txt", story: "/n")]
    finding.skipped = [
      ImportFailure(fileName: "/n/empty.txt", reason: .empty),
      ImportFailure(fileName: "/n/closed", reason: .unreadable("Permission denied")),
      ImportFailure(fileName: "/n/away", reason: .missing),
    ]
    let paths = [
      "/n/here.txt", "/n/empty.txt", "/n/closed/a.txt", "/n/closed/b/c.txt", "/n/closed.txt",
      "/n/away/d.txt", "/m/e.txt",
    ]
    let sources = paths.enumerated().map { ($1, known(Int64($0))) }
    let adding = Adding(finding, known: Dictionary(uniqueKeysWithValues: sources))
    #expect(adding.gone(below: ["/n"]).sorted() == [4, 5])
  }

  @Test func anEmptiedFileIsNotGone() async throws {
    let folder = TemporaryFolder()
    folder.makeFolder("news")
    folder.write("The lock stays shut, says Ada Marsh.", to: "news/one.txt")
    let library = try Library(writingTo: .memory)
    func add() async throws -> AddingSummary {
      let news = folder("news")
      return try await library.add(FileFinder().files(at: [news]), folders: [news])
    }
    #expect(try await add().added == 1)
    folder.write("", to: "news/one.txt")
    let summary = try await add()
    #expect(summary.gone == 0)
    #expect(summary.skipped.count == 1)
  }
}
