import NewsCore
import Synchronization
import TestSupport
import Testing

@testable import NewsLibrary

/// The library answers as the articles in memory do: the same articles, the same places.
struct FindingTests {
  private static let words = [
    "vote", "votes", "Vote", "voter", "poll", "polls", "Raisi", "naïve", "naive", "quay", "the",
    "denied", "deny", "missile", "missiles", "don't",
  ]
  private static let terms =
    words + [
      "vo*", "p*", "\"the vote\"", "\"the quay\"", "\"vote the\"", "headline:vote", "headline:po*",
      "NEAR(vote quay, 2)", "NEAR(the po*)", "/iss/", "/v.te/", "/qua(y|d)/", "/poll|quay/",
      "=naïve", "in:one", "in:paper-2", "after:2021-02", "before:2021-02",
      "by:Doe",
    ]

  private func text(_ random: inout SeededGenerator) -> String {
    func words(_ count: Int) -> String {
      (0..<count).compactMap { _ in Self.words.randomElement(using: &random) }
        .joined(separator: " ")
    }
    let month = Int.random(in: 1...3, using: &random)
    let date =
      Bool.random(using: &random)
      ? "" : "\(month) \(["January", "February", "March"][month - 1]) 2021\n\n"
    return "\(words(3))\n\nBy Ann Doe\n\n\(date)It is \(words(6)).\n\nIt is \(words(9)).\n"
  }

  private func query(_ random: inout SeededGenerator) -> String {
    let count = Int.random(in: 1...3, using: &random)
    let terms = (0..<count).map { _ in
      (Int.random(in: 0..<4, using: &random) == 0 ? "-" : "")
        + (Self.terms.randomElement(using: &random) ?? "")
    }
    let rest = terms.dropFirst().joined(separator: " ")
    switch Int.random(in: 0..<4, using: &random) {
    case 0 where count > 1: return terms[0] + " OR " + rest
    case 1 where count > 1: return terms[0] + " -(" + rest + ")"
    default: return terms.joined(separator: " ")
    }
  }

  @Test(arguments: 1...4) func answersAsArticlesInMemoryDo(seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    let folder = TemporaryFolder()
    for name in ["one", "two"] { folder.makeFolder(name) }
    for number in 0..<24 {
      folder.write(text(&random), to: (number < 12 ? "one/" : "two/") + "paper-\(number).txt")
    }
    let library = try Library(writingTo: .memory)
    let finding = FileFinder().files(at: [folder("one"), folder("two")])
    _ = try await library.add(finding)
    let articles = try finding.files.flatMap { file in
      try ArticleImporter().contents(of: FileReader().bytes(at: file.path), from: file).articles
    }
    for number in 0..<150 {
      let typed = query(&random)
      let query = try ArticleQueryParser(isTyping: number % 5 == 0).query(from: typed)
      for order in ArticleSearch.Order.allCases {
        let search = ArticleSearch(query, order: order, stems: number % 3 == 0)
        let expected = search.answer(from: articles)
        let found = try await library.page(of: search, count: .max)
        #expect(Self.places(found) == Self.places(expected), "\(typed) by \(order)")
        #expect(found.count == expected.count, "\(typed) by \(order)")
        if order == .date { #expect(Self.days(found) == Self.days(expected), "\(typed)") }
      }
    }
  }

  private static func places(_ found: [FoundArticle]) -> [ArticleID: [TextSpan]] {
    Dictionary(found.map { ($0.article.id, $0.match.hits) }) { first, _ in first }
  }

  private static func days(_ found: [FoundArticle]) -> [CalendarDate?] {
    found.map(\.article.metadata.published)
  }

  @Test func pagesFollowEachOther() async throws {
    let folder = TemporaryFolder()
    for number in 0..<9 { folder.write("Vote\n\nVote \(number).\n", to: "\(number).txt") }
    let library = try Library(writingTo: .memory)
    _ = try await library.add(FileFinder().files(at: [folder.path]))
    let search = ArticleSearch(try ArticleQueryParser().query(from: "vote"), order: .date)
    let all = try await library.page(of: search, count: 9)
    let pages = [
      try await library.page(of: search, count: 4),
      try await library.page(of: search, from: 4, count: 4),
      try await library.page(of: search, from: 8, count: 4),
    ]
    #expect(pages.map(\.count) == [4, 4, 1])
    #expect(Array(pages.joined()) == all)
  }

  /// A newer question need not wait for an older one.
  @Test(arguments: ["vote", "\"vote now\"", "v*", "headline:vote"], ArticleSearch.Order.allCases)
  func aQuestionThatIsNotWantedAnyMoreEnds(typed: String, order: ArticleSearch.Order) async throws {
    let folder = TemporaryFolder()
    for number in 0..<200 { folder.write("Vote now\n\nVote \(number).\n", to: "\(number).txt") }
    let library = try Library(writingTo: .memory)
    _ = try await library.add(FileFinder().files(at: [folder.path]))
    let search = ArticleSearch(try ArticleQueryParser().query(from: typed), order: order)
    let asking = Mutex<Task<Void, any Error>?>(nil)
    let found = Mutex(0)
    let task = Task {
      try await library.find(search) { _ in
        found.withLock { $0 += 1 }
        while true {
          if let task = asking.withLock({ $0 }) {
            task.cancel()
            return true
          }
        }
      }
    }
    asking.withLock { $0 = task }
    try await task.value
    // What is ranked together is handed on together.
    #expect(found.withLock { $0 } <= (order == .date ? 1 : 88))
  }

  @Test func whatIsReplacedIsNotFoundAnyMore() async throws {
    let folder = TemporaryFolder()
    folder.write("Vote\n\nA zebra.\n", to: "a.txt")
    let library = try Library(writingTo: .folder(folder("library")))
    _ = try await library.add(FileFinder().files(at: [folder("a.txt")]))
    folder.write("Vote\n\nA giraffe there.\n", to: "a.txt")
    _ = try await library.add(FileFinder().files(at: [folder("a.txt")]))
    for (word, count) in [("zebra", 0), ("giraffe", 1), ("gir*", 1), ("/zeb/", 0)] {
      let search = ArticleSearch(try ArticleQueryParser().query(from: word))
      #expect(try await library.page(of: search).count == count, "\(word)")
    }
  }
}
