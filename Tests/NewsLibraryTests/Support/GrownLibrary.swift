import GRDB
import NewsCore
import TestSupport

@testable import NewsLibrary

/// A library of a random world that grows in batches of random sizes, while some of its articles
/// change.
struct GrownLibrary {
  let library: Library
  let place: LibraryPlace
  private let folder: TemporaryFolder

  /// - Parameter batch: about so many articles come at a time.
  init(seed: UInt64, articles: Int, batch: Int) async throws {
    var world = RandomWorld(seed: seed)
    let folder = TemporaryFolder()
    self.folder = folder
    place = .folder(folder("library"))
    library = try Library(writingTo: place)
    folder.makeFolder("news")
    let stories = articles / 3
    for story in 0..<stories { folder.makeFolder("news/\(story)") }
    for number in 0..<articles {
      // A third of the articles are in one folder, which is a story only as long as it is small.
      let story = number % 3 == 0 ? 0 : world.number(below: stories)
      folder.write(world.text(), to: "news/\(story)/\(number).txt")
      if world.number(below: 6) == 0 {
        let again = world.number(below: stories)
        folder.write(world.text(), to: "news/\(again)/again.txt")
      }
      if number < articles - 1, world.number(below: batch) > 0 { continue }
      _ = try await add()
    }
  }

  @discardableResult
  private func add() async throws -> AddingSummary {
    try await library.add(FileFinder().files(at: [folder("news")]), folders: [folder("news")])
  }

  /// A library of the same articles that are added at once.
  func again() async throws -> Library {
    let library = try Library(writingTo: .folder(folder("again")))
    _ = try await library.add(FileFinder().files(at: [folder("news")]))
    return library
  }

  /// The cross-reference over all articles of a library in their stories, the newest first.
  static func reference(of library: Library) throws -> CrossReference {
    let documents = try library.summaries().compactMap { summary -> Document? in
      guard var article = try library.article(summary.id) else { return nil }
      article.story = summary.story
      return Analyzer().document(from: article)
    }
    return EntityResolver().crossReference(over: documents)
  }
}
