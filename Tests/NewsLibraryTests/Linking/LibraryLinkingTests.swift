import GRDB
import NewsCore
import Synchronization
import TestSupport
import Testing

@testable import NewsLibrary

/// A library says of its articles what a cross-reference over all of them says, however it came to
/// be.
struct LibraryLinkingTests {
  @Test(arguments: 8...14 as ClosedRange<UInt64>)
  func manySmallAdditionsAndChangesComeToTheSame(seed: UInt64) async throws {
    let grown = try await GrownLibrary(seed: seed, articles: 80, batch: 3)
    let expected = ToldReference(try GrownLibrary.reference(of: grown.library))
    #expect(expected.links.count >= 80)
    #expect(expected.quotations.count > 60)
    let told = try await ToldReference(grown.library)
    #expect(told.links == expected.links)
    #expect(told.entities == expected.entities)
    #expect(told.quotations == expected.quotations)
  }

  @Test(arguments: 21...22 as ClosedRange<UInt64>)
  func oneLargeAdditionComesToTheSame(seed: UInt64) async throws {
    let grown = try await GrownLibrary(seed: seed, articles: 60, batch: 8)
    let library = try await grown.again()
    let expected = ToldReference(try GrownLibrary.reference(of: library))
    #expect(try await ToldReference(library) == expected)
  }

  @Test func anIndexThatWasLostIsMadeTheSameAgain() async throws {
    let folder = TemporaryFolder()
    var world = RandomWorld(seed: 21)
    folder.makeFolder("news")
    for number in 0..<30 { folder.write(world.text(), to: "news/\(number).txt") }
    let place = LibraryPlace.folder(folder("library"))
    var expected: ToldReference?
    do {
      let library = try Library(writingTo: place)
      _ = try await library.add(FileFinder().files(at: [folder("news")]))
      expected = try await ToldReference(library)
    }
    try DatabaseFile.remove(folder("library/index.sqlite"))
    let library = try Library(writingTo: place)
    try await library.catchUp()
    #expect(try await ToldReference(library) == expected)
    #expect(expected?.entities.isEmpty == false)
  }

  @Test func whatIsFetchedIsLinked() async throws {
    let library = try Library(writingTo: .memory)
    let source = FetchedSource(
      url: "https://paper.example/1", bytes: Array("“It leaks,” said Anna Marlow.\n".utf8),
      charset: nil, validators: Validators(entityTag: nil, lastModified: nil))
    _ = try await library.add([source], importer: ArticleImporter())
    #expect(try library.entities().map(\.name) == ["Anna Marlow"])
  }

  @Test func whatWasEndedBeforeItWasLinkedIsLinkedByTheNextProgram() async throws {
    let folder = TemporaryFolder()
    folder.write("“It leaks,” said Anna Marlow.\n", to: "one.txt")
    let library = try Library(writingTo: .folder(folder("library")))
    _ = try await library.add(FileFinder().files(at: [folder("one.txt")]))
    let expected = try await ToldReference(library)
    // As the program leaves it that is ended between the last batch and the links.
    try await library.index.writer?.write { db in
      try db.execute(
        sql: "UPDATE digest SET links = NULL; DELETE FROM entity; DELETE FROM quoted")
    }
    #expect(try library.entities().isEmpty)
    #expect(try await library.page(of: .everything).isEmpty)
    try await library.catchUp()
    #expect(try await ToldReference(library) == expected)
    #expect(expected.entities.map(\.name) == ["Anna Marlow"])
  }

  /// A task that is cancelled while all is linked keeps what is linked by then.
  @Test func linkingTellsHowFarItIsAndEndsWhenItIsCancelled() async throws {
    let folder = TemporaryFolder()
    var world = RandomWorld(seed: 41)
    folder.makeFolder("news")
    for number in 0..<150 { folder.write(world.text(), to: "news/\(number).txt") }
    let library = try Library(writingTo: .folder(folder("library")))
    let told = Mutex<[AddingProgress]>([])
    let finding = FileFinder().files(at: [folder("news")])
    let summary = try await Task {
      try await library.add(finding) { progress in
        told.withLock { $0.append(progress) }
        if progress.linked > 0 { unsafe withUnsafeCurrentTask { unsafe $0?.cancel() } }
      }
    }.value
    #expect(summary.wasInterrupted)
    let progress = try #require(told.withLock { $0.first { $0.toLink > 0 } })
    #expect(progress.toLink == summary.added)
    #expect((1..<progress.toLink).contains(progress.linked))
    let linked = try await library.index.database.read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM digest WHERE links IS NOT NULL")
    }
    #expect(linked == progress.linked)
    told.withLock { $0 = [] }
    _ = try await library.add(finding) { progress in told.withLock { $0.append(progress) } }
    #expect(told.withLock { $0.last?.linked } == summary.added)
    let expected = ToldReference(try GrownLibrary.reference(of: library))
    #expect(try await ToldReference(library) == expected)
  }

  /// Linking all goes on where it ended, and begins again when articles came in between.
  @Test(arguments: [false, true])
  func linkingThatWasEndedGoesOn(growsBetween: Bool) async throws {
    let folder = TemporaryFolder()
    var world = RandomWorld(seed: 31)
    folder.makeFolder("news")
    for number in 0..<60 { folder.write(world.text(), to: "news/\(number).txt") }
    let place = LibraryPlace.folder(folder("library"))
    do {
      let library = try Library(writingTo: place)
      _ = try await library.add(FileFinder().files(at: [folder("news")]))
    }
    try DatabaseFile.remove(folder("library/index.sqlite"))
    let library = try Library(writingTo: place)
    try await library.indexMissing()
    try await library.link(portion: 16, most: 2)
    let linked = try await library.index.database.read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM digest WHERE links IS NOT NULL")
    }
    #expect(linked == 32)
    // What is linked by then can be read.
    #expect(try library.entities().isEmpty == false)
    if growsBetween {
      for number in 60..<65 { folder.write(world.text(), to: "news/\(number).txt") }
      _ = try await library.add(FileFinder().files(at: [folder("news")]))
    } else {
      try await library.catchUp()
    }
    let expected = ToldReference(try GrownLibrary.reference(of: library))
    #expect(try await ToldReference(library) == expected)
  }
}
