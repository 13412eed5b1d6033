import GRDB
import NewsCore
import TestSupport
import Testing

@testable import NewsLibrary

/// An index that is lost or damaged is made anew, and the library is never blamed for it.
struct LostIndexTests {
  private let folder = TemporaryFolder()
  private var place: LibraryPlace { .folder(folder("library")) }
  private var file: String { folder("library/index.sqlite") }

  init() async throws {
    folder.makeFolder("news")
    for number in 0..<40 {
      folder.write(
        "Harbour board\n\nThe lock \(number) stays shut, says Ada Marsh\(number).\n",
        to: "news/\(number).txt")
    }
    _ = try await Library(writingTo: place).add(finding)
  }

  private var finding: FileFinding { FileFinder().files(at: [folder("news")]) }

  private func isFound(in library: Library) async throws -> Bool {
    let search = ArticleSearch(try ArticleQueryParser().query(from: "\"lock 7\""))
    return try await library.page(of: search).count == 1
  }

  private func failure(_ work: () async throws -> Void) async -> LibraryFailure? {
    do {
      try await work()
      return nil
    } catch {
      return error as? LibraryFailure
    }
  }

  /// Overwrites all pages of a database but those by which it is opened.
  private func damage(_ file: String) throws {
    let queue = try DatabaseQueue(path: file)
    let kept = try queue.writeWithoutTransaction { db in
      _ = try db.checkpoint(.truncate)
      return try Int.fetchOne(db, sql: "SELECT rootpage FROM sqlite_schema WHERE name = 'trait'")
    }
    try queue.close()
    var bytes = try FileReader().bytes(at: file)
    for place in 16_384..<bytes.count where place / 16_384 + 1 != kept { bytes[place] = 0x2A }
    folder.write(bytes, to: String(file.dropFirst(folder.path.count + 1)))
  }

  @Test func whatIsNotIndexedIsIndexedWithTheNextAdding() async throws {
    folder.remove("library/index.sqlite")
    let again = try Library(writingTo: place)
    #expect(try again.articleCount() == 0)
    let summary = try await again.add(finding)
    #expect(summary.unchanged == 40)
    #expect(summary.indexed == 40)
    #expect(try await isFound(in: again))
  }

  @Test func aMissingIndexIsToldWithTheCommandThatHelps() async throws {
    folder.remove("library/index.sqlite")
    let failed = await failure { _ = try Library(reading: place) }
    let remedy = "broadsheet add --library \(folder("library"))"
    #expect(failed == .noIndex(file: file, remedy: remedy))
    let summary = try await Library(writingTo: place).catchUp()
    #expect(summary.indexed == 40)
    #expect(try await isFound(in: Library(reading: place)))
    #expect(try await Library(writingTo: place).catchUp() == AddingSummary())
  }

  /// What is analysed when somebody ends it is thrown away, and made by the next call.
  @Test func makingTheIndexAgainCanBeEndedAndGoesOn() async throws {
    folder.remove("library/index.sqlite")
    let again = try Library(writingTo: place)
    let summary = try await Task {
      try await again.catchUp { _ in
        unsafe withUnsafeCurrentTask { task in unsafe task?.cancel() }
      }
    }.value
    #expect(summary.wasInterrupted)
    #expect(summary.indexed == 0)
    #expect(try await !isFound(in: again))
    #expect(try await again.catchUp().indexed == 40)
    #expect(try await isFound(in: again))
  }

  @Test func twoWhoMakeTheIndexAgainIndexEveryArticleOnce() async throws {
    folder.remove("library/index.sqlite")
    let again = try Library(writingTo: place)
    async let one = again.catchUp()
    async let other = again.catchUp()
    let summaries = try await [one, other]
    #expect(summaries.map(\.indexed).reduce(0, +) == 40)
    #expect(try await isFound(in: again))
  }

  @Test func aDamagedIndexIsSetAsideAndMadeAgain() async throws {
    folder.write("this is no database, and long enough to be looked at", to: "library/index.sqlite")
    guard case .damagedIndex = await failure({ _ = try Library(reading: place) }) else {
      Issue.record("the index is not told to be damaged")
      return
    }
    let again = try Library(writingTo: place)
    _ = try await again.add(finding)
    #expect(try await isFound(in: again))
    #expect(DatabaseFile.exists(file + ".damaged"))
  }

  @Test func damageThatIsSeenLaterIsTheIndexsToo() async throws {
    try damage(file)
    let failures = [
      await failure { _ = try await isFound(in: Library(reading: place)) },
      await failure { _ = try Library(reading: place).summaries() },
      await failure { _ = try await Library(writingTo: place).add(changed()) },
    ]
    for failed in failures {
      guard case .damagedIndex(file, _, _) = failed else {
        Issue.record("it is told to be \(failed?.message ?? "well")")
        continue
      }
    }
    let again = try Library(writingTo: place, checksIndex: true)
    #expect(try await again.catchUp().indexed > 0)
    #expect(try await isFound(in: again))
  }

  private func changed() -> FileFinding {
    folder.write("Harbour board\n\nThe weir was opened, says Tom Reed.\n", to: "news/1.txt")
    return finding
  }

  @Test func aDamagedLibraryIsNotTheIndexsFault() async throws {
    try damage(folder("library/library.sqlite"))
    let failed = await failure { _ = try await isFound(in: Library(reading: place)) }
    guard case .damaged(folder("library/library.sqlite"), _) = failed else {
      Issue.record("it is told to be \(failed?.message ?? "well")")
      return
    }
  }

  @Test(arguments: [
    ("/home/a/b-1", "broadsheet add --library /home/a/b-1"),
    ("my library", "broadsheet add --library 'my library'"),
    ("a'b", "broadsheet add --library 'a'\\''b'"),
  ])
  func theCommandCanBeTyped(folder: String, command: String) {
    #expect(LibraryPlace.folder(folder).remedy == command)
    #expect(LibraryPlace.folders(library: "/a", index: "/b").remedy == "broadsheet add")
  }
}
