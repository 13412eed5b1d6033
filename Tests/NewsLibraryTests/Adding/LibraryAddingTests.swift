import GRDB
import Glibc
import NewsCore
import TestSupport
import Testing

@testable import NewsLibrary

struct LibraryAddingTests {
  private let folder = TemporaryFolder()
  private var place: LibraryPlace { .folder(folder("library")) }
  private var news: String { folder("news") }

  init() {
    folder.makeFolder("news")
    write("The lock stays shut, says Ada Marsh.", to: "one.txt")
    write("The sluice is open again, says Tom Reed.", to: "two.txt")
  }

  private func write(_ text: String, to name: String) {
    folder.write("Harbour board decides\n\n\(text)\n", to: "news/\(name)")
  }

  private func add(to library: Library) async throws -> AddingSummary {
    try await library.add(FileFinder().files(at: [news]), folders: [news])
  }

  @Test func whatIsAddedIsReadBackAndFound() async throws {
    let library = try Library(writingTo: place)
    #expect(try await add(to: library) == summary(added: 2))
    let stored = try #require(try library.article(ArticleID("\(news)/one.txt")))
    let file = FoundFile(path: "\(news)/one.txt", story: news)
    let bytes = try FileReader().bytes(at: file.path)
    #expect(stored == (try ArticleImporter().contents(of: bytes, from: file).articles[0]))
    #expect(try library.names(with: "sluice", in: news) == ["two.txt"])
    #expect(try library.names(with: "harbour", in: news) == ["one.txt", "two.txt"])
  }

  @Test func nothingIsAddedTwice() async throws {
    let library = try Library(writingTo: place)
    _ = try await add(to: library)
    #expect(try await add(to: library) == summary(unchanged: 2))
    // The same bytes written again are the same article.
    write("The lock stays shut, says Ada Marsh.", to: "one.txt")
    #expect(try await add(to: library) == summary(unchanged: 2))
    #expect(try library.articleCount() == 2)
  }

  @Test func aChangedFileIsANewVersionAndItsOldWordsAreNotFoundAnyMore() async throws {
    let library = try Library(writingTo: place)
    _ = try await add(to: library)
    write("The weir was opened, says Ada Marsh.", to: "one.txt")
    #expect(try await add(to: library) == summary(newVersions: 1, unchanged: 1))
    #expect(try library.names(with: "lock", in: news) == [])
    #expect(try library.names(with: "weir", in: news) == ["one.txt"])
    #expect(try library.articleCount() == 2)
    try await library.checkIntegrity()
    let versions = try library.versions(of: ArticleID("\(news)/one.txt"))
    #expect(versions.map { $0.difference?.changes.count } == [nil, 1])
    let pieces = versions.last?.difference?.changes.first?.pieces.map(\.text)
    #expect(pieces == ["The ", "lock stays shut, ", "weir was opened, ", "says Ada Marsh. "])
  }

  @Test func anArticleWhoseFileIsGoneStays() async throws {
    let library = try Library(writingTo: place)
    _ = try await add(to: library)
    folder.remove("news/two.txt")
    #expect(try await add(to: library) == summary(unchanged: 1, gone: 1))
    #expect(try await add(to: library) == summary(unchanged: 1))
    #expect(try library.article(ArticleID("\(news)/two.txt")) != nil)
    write("The sluice is open again, says Tom Reed.", to: "two.txt")
    #expect(try await add(to: library) == summary(unchanged: 2))
    folder.remove("news/two.txt")
    #expect(try await add(to: library) == summary(unchanged: 1, gone: 1))
  }

  @Test func whatCannotBeReadIsToldEachTime() async throws {
    folder.write([0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 1, 2, 3], to: "news/program")
    let library = try Library(writingTo: place)
    let first = try await add(to: library)
    #expect(first.added == 2)
    #expect(first.skipped.count == 1)
    let second = try await add(to: library)
    #expect(second.unchanged == 2)
    #expect(second.skipped == first.skipped)
    // What is text by now is read and told no more.
    write("The quay is dry, says Tom Reed.", to: "program")
    #expect(try await add(to: library) == summary(added: 1, unchanged: 2))
  }

  /// What a file holds may be unreadable for want of a tool; it is tried again until there is one.
  @Test func whatWaitsForAToolIsReadWhenItIsThere() async throws {
    folder.write("%PDF-1.4 \(String(repeating: "x", count: 100))", to: "news/paper.pdf")
    let library = try Library(writingTo: place)
    let finding = FileFinder().files(at: [news])
    let without = ArticleImporter(pdfReader: ToldPDF(text: nil))
    #expect(try await library.add(finding, importer: without).skipped.count == 1)
    #expect(try await library.add(finding, importer: without).skipped.count == 1)
    let with = ArticleImporter(pdfReader: ToldPDF(text: "The quay is dry, says Tom Reed."))
    #expect(try await library.add(finding, importer: with) == summary(added: 1, unchanged: 2))
    #expect(try library.names(with: "quay", in: news) == ["paper.pdf"])
    #expect(try await library.add(finding, importer: without) == summary(unchanged: 3))
  }

  @Test func whatWasAddedInPartIsAddedAsAWhole() async throws {
    let rows = (1...3).map { "Board \($0),Ada Marsh spoke of sluice number \($0) on Monday.\n" }
    folder.write("headline,text\n" + rows.joined(), to: "news/rows.csv")
    let path = "\(news)/rows.csv"
    let library = try Library(writingTo: place)
    func add(_ path: String) async throws -> AddingSummary {
      try await library.add(FileFinder().files(at: [path]))
    }
    #expect(try await add("\(path)#2") == summary(added: 1))
    #expect(try await add(path) == summary(added: 2, unchanged: 1))
    #expect(try await add(path) == summary(unchanged: 3))
    #expect(try await add("\(path)#2") == summary(unchanged: 1))
  }

  /// One article that is in a file several times is one; those that differ are as many.
  @Test func whatIsInAFileTwiceIsFound() async throws {
    let mail =
      "From a@b Mon Jan  1 00:00:00 2024\nFrom: Ann Doe <a@b>\nSubject: Quay\n\nIt is dry.\n\n"
    folder.write(mail + mail, to: "news/box.mbox")
    folder.write(
      "headline,publication,text\nWeir,Alpha,The weir is dry.\nWeir,Beta,The weir is dry.\n",
      to: "news/rows.csv")
    let library = try Library(writingTo: place)
    #expect(try await add(to: library) == summary(added: 5))
    #expect(try library.names(with: "quay", in: news).count == 1)
    #expect(try library.names(with: "weir", in: news).count == 2)
    let publications = try library.summaries().compactMap(\.publication)
    #expect(Set(publications).isSuperset(of: ["Alpha", "Beta"]))
    #expect(try await add(to: library) == summary(unchanged: 5))
    try await library.checkIntegrity()
  }

  /// A database ends a text at U+0000.
  @Test func aNameMayHaveAnyCharacterInIt() async throws {
    func row(_ name: String, _ address: String) -> String {
      #"{"headline":"Meeting","text":"The mayor \#(name) Berg met Ada Marsh.","url":"\#(address)"}"#
    }
    folder.write(
      row(#"Karl\u0000"#, #"x\u0000y"#) + "\n" + row("Karl", #"x\u0000z"#), to: "news/a.jsonl")
    let head = "From: Ann Doe <a@b>\nSubject: Meeting\n"
    folder.write(
      head + "Content-Transfer-Encoding: quoted-printable\n\nThe mayor Zelda=00 Quirke left.\n",
      to: "news/b.eml")
    do {
      let library = try Library(writingTo: place)
      #expect(try await add(to: library) == summary(added: 5))
    }
    write("The mayor Karl said so to Otto Kettering.", to: "three.txt")
    let library = try Library(writingTo: place)
    #expect(try await add(to: library) == summary(added: 1, unchanged: 5))
    let again = try Library(reading: place)
    for summary in try again.summaries() { #expect(try again.article(summary.id) != nil) }
    _ = try await library.index.database.read { try NameTable($0) }
  }

  @Test func namesWhoseNumbersDoNotAgreeAreDamaged() async throws {
    let library = try Library(writingTo: place)
    _ = try await add(to: library)
    try await library.index.writer?.write { db in
      try db.execute(sql: "UPDATE name SET text = (SELECT text FROM name WHERE id = 0)")
    }
    #expect(throws: DatabaseError.self) {
      _ = try library.index.database.read { try NameTable($0) }
    }
  }

  /// What a table holds depends on the columns that are named, which hold until others are.
  @Test func aTableIsReadAgainWhenOtherColumnsAreNamed() async throws {
    folder.remove("news/one.txt")
    folder.remove("news/two.txt")
    folder.write("kopf,prosa\nHarbour board,The lock stays shut.\n", to: "news/odd.csv")
    write("The quay is dry.", to: "three.txt")
    let library = try Library(writingTo: place)
    #expect(try await add(to: library).skipped.count == 1)
    #expect(try await add(to: library).unchanged == 1)
    let finding = FileFinder().files(at: [news])
    let named = ArticleImporter(columns: TableColumns(named: [.text: "Prosa"]))
    #expect(try await library.add(finding, importer: named) == summary(added: 1, unchanged: 1))
    #expect(try await library.add(finding, importer: named) == summary(unchanged: 2))
    #expect(try await add(to: library) == summary(unchanged: 2))
    folder.write("kopf,prosa\nHarbour board,The weir was opened.\n", to: "news/odd.csv")
    #expect(try await add(to: library) == summary(newVersions: 1, unchanged: 1))
    #expect(try library.names(with: "weir", in: news) == ["odd.csv"])
    let all = ArticleImporter(columns: TableColumns(named: [.text: "prosa", .headline: "kopf"]))
    #expect(try await library.add(finding, importer: all) == summary(newVersions: 1, unchanged: 1))
    #expect(try library.names(with: "harbour", in: news) == ["odd.csv", "three.txt"])
  }

  @Test func ofAFileOfWhichOneArticleWasAddedTheOthersCanBeAdded() async throws {
    folder.write("text\nThe lock stays shut.\nThe weir was opened.\n", to: "news/rows.csv")
    let library = try Library(writingTo: place)
    let one = FileFinder().files(at: ["\(news)/rows.csv#2"])
    #expect(try await library.add(one) == summary(added: 1))
    let all = FileFinder().files(at: ["\(news)/rows.csv"])
    #expect(try await library.add(all) == summary(added: 1, unchanged: 1))
    #expect(try await library.add(all) == summary(unchanged: 2))
  }

  @Test func aDamagedLibraryIsReportedAndLeftAsItIs() throws {
    folder.makeFolder("library")
    folder.write(
      "this is no database, and long enough to be looked at", to: "library/library.sqlite")
    #expect(throws: LibraryFailure.self) { try Library(writingTo: place) }
    let bytes = try FileReader().bytes(at: folder("library/library.sqlite"))
    #expect(bytes == Array("this is no database, and long enough to be looked at".utf8))
  }

  @Test func aLibraryOfANewerVersionIsOnlyRead() async throws {
    var library: Library? = try Library(writingTo: place)
    _ = try await add(to: #require(library))
    library = nil
    let queue = try DatabaseQueue(path: folder("library/library.sqlite"))
    try await queue.write { db in
      try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('from the future')")
    }
    try queue.close()
    #expect(throws: LibraryFailure.newer(file: folder("library/library.sqlite"))) {
      try Library(writingTo: place)
    }
    #expect(try Library(reading: place).articleCount() == 2)
  }

  @Test func oneWritesAndOthersRead() async throws {
    let writing = try Library(writingTo: place)
    _ = try await add(to: writing)
    // The lock is of an open file, so that it holds within one process too.
    #expect(throws: LibraryFailure.locked(process: Int(getpid()))) {
      try Library(writingTo: place)
    }
    let summaries = try Library(reading: place).summaries()
    #expect(summaries.map(\.words) == [11, 10])
    #expect(summaries.map(\.persons) == [1, 1])
  }

  @Test func whereThereIsNoLibraryNothingIsRead() {
    #expect(throws: LibraryFailure.missing(folder: folder("library"))) {
      try Library(reading: place)
    }
  }

  @Test func aLibraryInMemoryIsTheSame() async throws {
    let library = try Library(writingTo: .memory)
    #expect(try await add(to: library) == summary(added: 2))
    #expect(try library.names(with: "sluice", in: news) == ["two.txt"])
  }

  @Test func afterManyArticlesADictionaryIsInUseAndAllCanBeRead() async throws {
    for number in 0..<700 {
      write(
        "On day \(number) the board of lock \(number % 9) heard Ada Marsh speak of sluice \(number)",
        to: "day-\(number).txt")
    }
    let library = try Library(writingTo: place)
    #expect(try await add(to: library).added == 702)
    #expect(await library.compressor.number != 0)
    for summary in try library.summaries() {
      #expect(try library.article(summary.id) != nil)
    }
    // Another program that has the library open finds the dictionary as well.
    let reading = try Library(reading: place)
    #expect(try reading.article(ArticleID("\(news)/day-699.txt")) != nil)
  }
}
