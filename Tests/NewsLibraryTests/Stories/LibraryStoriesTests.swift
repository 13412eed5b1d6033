import NewsCore
import TestSupport
import Testing

@testable import NewsLibrary

/// Of which stories the articles of a library are accounts, however they came into it.
struct LibraryStoriesTests {
  private let folder = TemporaryFolder()
  private var place: LibraryPlace { .folder(folder("library")) }

  private func write(_ texts: [String: String], in name: String = "news") {
    folder.makeFolder(name)
    for (file, text) in texts { folder.write(text, to: "\(name)/\(file).txt") }
  }

  private func add(to library: Library, _ name: String = "news") async throws {
    _ = try await library.add(
      FileFinder().files(at: [folder(name)]), folders: [folder(name)])
  }

  /// For each file the name of its story.
  private func stories(
    _ library: Library, _ corrections: [StoryCorrection] = []
  ) throws -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: try library.summaries(corrected: corrections).map { row in
        (row.id.name.split(separator: "/").last.map { String($0.dropLast(4)) } ?? "", row.story)
      })
  }

  /// The files of each story.
  private func groups(
    _ library: Library, _ corrections: [StoryCorrection] = []
  ) throws -> Set<Set<String>> {
    let stories = try stories(library, corrections)
    return Set(Dictionary(grouping: stories.keys) { stories[$0] }.values.map { Set($0) })
  }

  @Test func accountsComeTogetherFromSeveralAddsAndFolders() async throws {
    var events = Events(seed: 1, count: 3)
    let library = try Library(writingTo: place)
    write(["a": events.account(of: 0), "b": events.account(of: 1)], in: "monday")
    try await add(to: library, "monday")
    let before = try stories(library)
    #expect(before["a"] != before["b"])
    write(["c": events.account(of: 0), "d": events.account(of: 2)], in: "tuesday")
    try await add(to: library, "tuesday")
    let after = try stories(library)
    #expect(try groups(library) == [["a", "c"], ["b"], ["d"]])
    #expect(after["a"] == before["a"])
    #expect(after["b"] == before["b"])
    let story = try #require(try library.stories().first)
    #expect(try library.stories().count == 1)
    let told = try #require(try library.story(of: story.accounts[0]))
    #expect(Set(told.accounts) == Set(story.accounts))
    let days = try library.summaries().reduce(into: [:]) { $0[$1.id] = $1.published?.firstDay }
    #expect(told.days == told.accounts.map { days[$0] })
  }

  @Test func aFolderThatIsOneStoryNamesItAsLongAsItIsOne() async throws {
    var events = Events(seed: 2, count: 2)
    let library = try Library(writingTo: place)
    write(["a": events.account(of: 0), "b": events.account(of: 0)], in: "storm")
    try await add(to: library, "storm")
    #expect(try Set(stories(library).values) == [folder("storm")])
    write(["c": events.account(of: 0)], in: "more")
    try await add(to: library, "more")
    let names = try Set(stories(library).values)
    #expect(names.count == 1)
    #expect(names.allSatisfy { !StoryFinder.isFolder($0) })
  }

  /// Whether articles come one after the other or at once, stories are the same.
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func anIndexMadeAnewHasTheStoriesOfOneThatGrew(seed: UInt64) async throws {
    var events = Events(seed: seed, count: 12)
    var generator = SeededGenerator(seed: seed)
    var grown: [String: String] = [:]
    do {
      let library = try Library(writingTo: place)
      for round in 0..<9 {
        let texts = (0..<Int.random(in: 1...7, using: &generator)).map { number in
          let event = Int.random(in: 0..<12, using: &generator)
          let day = Int.random(in: 0...28, using: &generator)
          return (
            "\(round)-\(number)",
            events.account(of: event, published: day > 0 ? "\(day) March 2031" : nil)
          )
        }
        write(Dictionary(uniqueKeysWithValues: texts), in: "news\(round % 3)")
        try await add(to: library, "news\(round % 3)")
      }
      grown = try stories(library)
    }
    #expect(Set(grown.values).count < grown.count)
    try DatabaseFile.remove(folder("library/index.sqlite"))
    let again = try Library(writingTo: place)
    try await again.catchUp()
    #expect(try stories(again) == grown)
  }

  @Test func whatWasPublishedLongAfterIsAnotherEvent() async throws {
    var events = Events(seed: 3, count: 1)
    let library = try Library(writingTo: place)
    write([
      "a": events.account(of: 0, published: "3 May 2031"),
      "b": events.account(of: 0, published: "3 July 2031"),
    ])
    folder.makeFolder("other")
    write(["c": events.account(of: 0, published: "4 July 2031")], in: "other")
    // Files of one small folder are believed to belong together, whenever they were published.
    for number in 0..<30 { folder.write("Number \(number)\n", to: "news/\(number).txt") }
    try await add(to: library)
    try await add(to: library, "other")
    let stories = try stories(library)
    #expect(stories["a"] != stories["b"])
    #expect(stories["b"] == stories["c"])
  }

  @Test func aNewVersionStaysInItsStoryAndOthersFindItByItsNewWords() async throws {
    var events = Events(seed: 4, count: 2)
    write(["a": events.account(of: 0), "b": events.account(of: 0)])
    do {
      let library = try Library(writingTo: place)
      try await add(to: library)
      #expect(try groups(library) == [["a", "b"]])
    }
    let library = try Library(writingTo: place)
    let before = try stories(library)
    write(["b": events.account(of: 1)])
    write(["c": events.account(of: 1)], in: "other")
    try await add(to: library)
    #expect(try stories(library) == before)
    try await add(to: library, "other")
    #expect(try groups(library).contains { $0.contains("c") })
  }

  @Test func whatReadersSayOfStoriesCounts() async throws {
    var events = Events(seed: 5, count: 2)
    let library = try Library(writingTo: place)
    write(["a": events.account(of: 0), "b": events.account(of: 0)], in: "x")
    write(["c": events.account(of: 1), "d": events.account(of: 0)], in: "y")
    try await add(to: library, "x")
    try await add(to: library, "y")
    #expect(try groups(library) == [["a", "b", "d"], ["c"]])
    let accounts = Dictionary(
      uniqueKeysWithValues: try library.summaries().map { row in
        let article = try #require(try library.article(row.id))
        return (
          String(row.id.name.suffix(5).prefix(1)), StoryCorrection.Account(article.key, row.title)
        )
      })
    func said(_ verb: StoryCorrection.Verb, _ one: String, _ other: String) throws
      -> StoryCorrection
    {
      let (left, right) = (try #require(accounts[one]), try #require(accounts[other]))
      return try #require(StoryCorrection(verb, left, right))
    }
    #expect(
      try groups(library, [try said(.join, "a", "c")]) == [["a", "b", "c", "d"]])
    let parted = [try said(.part, "a", "b"), try said(.part, "a", "d")]
    #expect(try groups(library, parted) == [["a"], ["b", "d"], ["c"]])
    #expect(
      try groups(library, parted + [try said(.join, "a", "c")]) == [["a", "c"], ["b", "d"]])
    // Lines that contradict each other do not hold.
    #expect(
      try groups(library, [try said(.join, "a", "c"), try said(.part, "a", "c")])
        == groups(library))
    let id = try #require(try library.summaries().first { $0.id.name.hasSuffix("b.txt") }?.id)
    #expect(try library.story(of: id, corrected: parted)?.accounts.count == 2)
    #expect(try library.stories(corrected: parted).map(\.accounts.count) == [2])
  }

  /// A correction holds on whatever version of an article it was made, in an index made anew too.
  @Test func whatReadersSayOfAnyVersionCounts() async throws {
    var events = Events(seed: 6, count: 2)
    write(["b": events.account(of: 1)])
    var keys: [ArticleKey] = []
    do {
      let library = try Library(writingTo: place)
      for _ in 0..<3 {
        write(["a": events.account(of: 0)])
        try await add(to: library)
        let id = try #require(try library.summaries().first { $0.id.name.hasSuffix("a.txt") }?.id)
        keys.append(try #require(try library.article(id)).key)
      }
    }
    #expect(Set(keys).count == 3)
    func expectAllCount(_ library: Library) throws {
      let id = try #require(try library.summaries().first { $0.id.name.hasSuffix("b.txt") }?.id)
      let other = try #require(try library.article(id)).key
      #expect(try groups(library) == [["a"], ["b"]])
      for key in keys {
        let join = try #require(StoryCorrection(.join, .init(key, "a"), .init(other, "b")))
        #expect(try groups(library, [join]) == [["a", "b"]])
      }
    }
    try expectAllCount(try Library(writingTo: place))
    try DatabaseFile.remove(folder("library/index.sqlite"))
    let anew = try Library(writingTo: place)
    try await anew.catchUp()
    try expectAllCount(anew)
  }
}
