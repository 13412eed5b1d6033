import Foundation
import NewsCore
import NewsReader
import Testing

@testable import broadsheet

/// The library's answers.
struct LibraryWorkerTests {
  /// A folder of numbered articles that all name one person.
  private func folder(of count: Int) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for number in 1...count {
      try Data("Headline \(number)\n\nLaura Bennett said it rained.\n".utf8)
        .write(to: folder.appendingPathComponent("article-\(number).txt"))
    }
    return folder.path
  }

  /// Everything the inbox gets until `isLast` holds.
  private func news(
    from inbox: Inbox, until isLast: (Inbox.News) -> Bool
  ) async throws -> [Inbox.News] {
    var all: [Inbox.News] = []
    for _ in 0..<2000 {
      all += inbox.takeAll()
      if all.contains(where: isLast) { return all }
      try await Task.sleep(for: .milliseconds(5))
    }
    Issue.record("it never came; only \(all)")
    return all
  }

  /// A worker that has read a folder.
  private func opened(
    _ path: String, corrections: CorrectionsFile? = nil
  ) async throws -> (LibraryWorker, Inbox) {
    let inbox = Inbox()
    let library = LibraryWorker(
      origin: .files(ArticleSource(paths: [path], pages: PageExtractor())),
      corrections: corrections, inbox: inbox)
    library.load()
    _ = try await news(from: inbox, until: isComplete)
    return (library, inbox)
  }

  private func isComplete(_ piece: Inbox.News) -> Bool {
    if case .event(.libraryChanged(let progress)) = piece { progress.isComplete } else { false }
  }

  @Test func readsAllFilesAndAnswersQuestions() async throws {
    let path = try folder(of: 40)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let inbox = Inbox()
    let library = LibraryWorker(
      origin: .files(ArticleSource(paths: [path], pages: PageExtractor())), corrections: nil,
      inbox: inbox)
    library.load()
    let loading = try await news(from: inbox, until: isComplete)
    guard case .event(.libraryChanged(let first))? = loading.first else {
      Issue.record("no progress first")
      return
    }
    #expect(first == Progress(done: 0, total: 40))
    library.ask(.listArticles)
    let answer = try await news(from: inbox) {
      if case .event(.articles) = $0 { true } else { false }
    }
    guard case .event(.articles(let summaries))? = answer.last else { return }
    #expect(summaries.map(\.id.name) == (1...40).map { "\(path)/article-\($0).txt" })
    #expect(summaries.allSatisfy { $0.story == path })
  }

  /// Files are searched in the language of libraries.
  @Test(arguments: [
    ("rain*", 3), ("headline:rained", 0), ("NEAR(laura rained)", 3), ("zebra OR bennett", 3),
    ("-laura", 0), ("RAIN", 0),
  ])
  func searchesFilesAsLibrariesAreSearched(words: String, count: Int) async throws {
    let path = try folder(of: 3)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let (library, inbox) = try await opened(path)
    library.ask(.findOccurrences(.text(words)))
    let answer = try await news(from: inbox) {
      if case .event(.occurrences) = $0 { true } else { false }
    }
    guard case .event(.occurrences(.text(words), let lines, isPartial: false))? = answer.last else {
      Issue.record("another answer: \(answer)")
      return
    }
    #expect(Set(lines.map(\.place.article)).count == count)
  }

  @Test func saysWhereASearchIsWrong() async throws {
    let path = try folder(of: 1)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let (library, inbox) = try await opened(path)
    library.ask(.findOccurrences(.text("rain OR")))
    let answer = try await news(from: inbox) {
      if case .event(.searchProblem) = $0 { true } else { false }
    }
    guard case .event(.searchProblem("rain OR", let problem))? = answer.last else { return }
    #expect(problem.position == 6)
  }

  @Test func keepsWhatItHasUntilTheFilesAreReadAgain() async throws {
    let path = try folder(of: 3)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let (library, inbox) = try await opened(path)
    try Data("New headline\n\nNothing else.\n".utf8).write(
      to: URL(fileURLWithPath: path + "/article-2.txt"))
    library.reload()
    let reloading = try await news(from: inbox, until: isComplete)
    #expect(reloading.count == 1)
    library.ask(.open(ArticleID(path + "/article-2.txt")))
    let answer = try await news(from: inbox) { _ in true }
    guard case .event(.opened(let article))? = answer.last else {
      Issue.record("not opened")
      return
    }
    #expect(article.summary.title == "New headline")
  }

  @Test func saysWhenThereIsNothingToRead() async throws {
    let inbox = Inbox()
    LibraryWorker(
      origin: .files(ArticleSource(paths: ["/nowhere"], pages: PageExtractor())), corrections: nil,
      inbox: inbox
    ).load()
    let all = try await news(from: inbox) { _ in true }
    guard case .nothingToRead(let reasons)? = all.last else {
      Issue.record("not said")
      return
    }
    #expect(reasons.count == 1)
    #expect(reasons.first?.contains("/nowhere") ?? false)
  }

  /// An anchor is told with the articles, and by itself when it comes or goes.
  @Test func tellsWhichPassagesAreAnchored() async throws {
    let path = try folder(of: 2)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let file = CorrectionsFile(path: path + "/.corrections")
    func library(_ inbox: Inbox) -> LibraryWorker {
      LibraryWorker(
        origin: .files(ArticleSource(paths: [path], pages: PageExtractor())), corrections: file,
        inbox: inbox)
    }
    func isOfAnchors(_ piece: Inbox.News) -> Bool {
      if case .event(.anchors) = piece { true } else { false }
    }
    let places = (1...2).map { number in
      Place(article: ArticleID("\(path)/article-\(number).txt"), span: TextSpan(0, 10))
    }
    let inbox = Inbox()
    let first = library(inbox)
    first.load()
    let loading = try await news(from: inbox, until: isComplete)
    #expect(!loading.contains(where: isOfAnchors))
    first.ask(.correct(.anchor(places[0], to: places[1])))
    let anchored = try await news(from: inbox, until: isOfAnchors)
    guard case .event(.anchors(let anchors))? = anchored.last else { return }
    #expect(Set(anchors.flatMap { [$0.one, $0.other] }) == Set(places))
    #expect(!anchored.contains(where: isComplete))
    let second = Inbox()
    library(second).load()
    let again = try await news(from: second, until: isComplete)
    guard case .event(.anchors(anchors))? = again.first(where: isOfAnchors) else {
      Issue.record("they were not kept; only \(again)")
      return
    }
  }

  @Test func correctsAndTellsWhatBecameOfIt() async throws {
    let path = try folder(of: 2)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let (library, inbox) = try await opened(
      path, corrections: CorrectionsFile(path: path + "/.corrections"))
    let id = EntityID("person:laura-bennett")
    library.ask(.correct(.rename(id, to: "Laura B.")))
    let changed = try await news(from: inbox, until: isComplete)
    guard case .event(.corrected(let outcome))? = changed.first else {
      Issue.record("not told: \(changed)")
      return
    }
    #expect(outcome.isDone)
    #expect(outcome.entity == id)
    // Two that are asked for at once are two.
    library.ask(.correct(.undo))
    library.ask(.correct(.undo))
    var answers: [Bool] = []
    while answers.count < 2 {
      for case .event(.corrected(let outcome)) in try await news(from: inbox, until: { _ in true })
      {
        answers.append(outcome.isDone)
      }
    }
    #expect(answers == [true, false])
    library.ask(.correct(.redo))
    _ = try await news(from: inbox, until: isComplete)
    library.reload()
    _ = try await news(from: inbox, until: isComplete)
    library.ask(.listEntities)
    let answer = try await news(from: inbox) {
      if case .event(.entities) = $0 { true } else { false }
    }
    guard case .event(.entities(let rows, isPartial: _))? = answer.last else { return }
    #expect(rows.map(\.name) == ["Laura B."])
  }

  @Test func keepsNoLedgerOfBeforeACorrection() async throws {
    let path = try folder(of: 1)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let file = path + "/article-1.txt"
    try Data("Headline\n\n“It rained all week,” said Laura Bennett.\n".utf8)
      .write(to: URL(fileURLWithPath: file))
    let (library, inbox) = try await opened(
      path, corrections: CorrectionsFile(path: path + "/.corrections"))
    let place = Place(article: ArticleID(file), span: TextSpan(13, 32))
    func attribution() async throws -> String? {
      library.ask(.showLedger(place))
      let answer = try await news(from: inbox) {
        if case .event(.ledger) = $0 { true } else { false }
      }
      guard case .event(.ledger(place, let entry))? = answer.last else { return nil }
      return entry?.attribution
    }
    #expect(try await attribution() == "Laura Bennett")
    #expect(try await attribution() == "Laura Bennett")
    library.ask(.correct(.rename(EntityID("person:laura-bennett"), to: "Laura B.")))
    _ = try await news(from: inbox, until: isComplete)
    #expect(try await attribution() == "Laura B.")
  }

  @Test(arguments: [
    (Effect.findOccurrences(.text("ab")), Effect.findOccurrences(.text("a")), true),
    (
      .findOccurrences(.entity(EntityID("a"))), .findOccurrences(.entity(EntityID("b"))), false
    ),
    (.correct(.undo), .correct(.undo), false), (.listReviews, .listReviews, true),
    (.listQuotations(.term(.kind(.mixed))), .listQuotations(.everything), true),
    (.listEntities, .listArticles, false), (.open(ArticleID("a")), .open(ArticleID("b")), false),
    (.open(ArticleID("a")), .open(ArticleID("a")), true),
    (.findOccurrences(.text("a")), .listQuotations(.everything), false),
    (.correct(.undo), .correct(.undo), false), (.listReviews, .listReviews, true),
  ])
  func dropsQuestionsThatANewerOneReplaces(new: Effect, old: Effect, isDropped: Bool) {
    #expect(LibraryWorker.supersedes(new, old) == isDropped)
  }

  @Test func saysThatAnArticleIsUnknown() {
    let reference = CrossReference(documents: [], entities: [], links: [])
    let answer = LibraryWorker.answer(to: .open(ArticleID("x")), from: reference)
    guard case .openFailed(let id, _)? = answer else {
      Issue.record("no answer")
      return
    }
    #expect(id == ArticleID("x"))
  }
}
