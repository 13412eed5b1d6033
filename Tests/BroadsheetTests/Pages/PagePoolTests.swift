import Foundation
import NewsCore
import Testing

@testable import broadsheet

/// Pages are read in processes of their own; the program itself is that process.
struct PagePoolTests {
  /// The program, which the package manager puts beside the tests.
  private static let program: String = {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: tests).deletingLastPathComponent()
      .appendingPathComponent("broadsheet").path
  }()

  private static let page = Array(
    """
    <html lang=en><title>Ferry</title><article><h1>Ferry</h1><p>The boat goes again from Monday, the \
    office said, and the yard is glad of it.</p></article><footer>About us</footer></html>
    """.utf8)
  /// Elements by the hundred thousand.
  private static let large = Array(String(repeating: "<p>x</p>", count: 1_000_000).utf8)

  private func pool(_ change: (inout PageLimits) -> Void = { _ in }) -> PagePool {
    var limits = PageLimits()
    change(&limits)
    return PagePool(program: Self.program, limits: limits)
  }

  @Test(arguments: [PageScope.page, .fragment])
  func readsAsThisProcessDoes(_ scope: PageScope) throws {
    let pool = pool()
    let wanted = try PageExtractor().content(of: Self.page, as: scope)
    for _ in 0..<3 {
      #expect(try pool.content(of: Self.page, as: scope) == wanted)
    }
  }

  @Test func servesManyAtOnce() async throws {
    let pool = pool()
    let wanted = try PageExtractor().content(of: Self.page, as: .page)
    let contents = try await withThrowingTaskGroup(of: PageContent.self) { group in
      for _ in 0..<40 {
        group.addTask { try pool.content(of: Self.page, as: .page) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(contents.count == 40)
    #expect(contents.allSatisfy { $0 == wanted })
  }

  @Test func aPageThatTakesTooMuchMemoryCostsThatPage() throws {
    let pool = pool { $0.memory = 300 << 20 }
    #expect(throws: PageFailure.memory) { try pool.content(of: Self.large, as: .page) }
    let wanted = try PageExtractor().content(of: Self.page, as: .page)
    #expect(try pool.content(of: Self.page, as: .page) == wanted)
    #expect(throws: PageFailure.memory) { try pool.content(of: Self.large, as: .page) }
    #expect(try pool.content(of: Self.page, as: .page) == wanted)
  }

  @Test func aPageThatTakesTooLongIsGivenUp() {
    let pool = pool { $0.seconds = 0 }
    #expect(throws: PageFailure.time) { try pool.content(of: Self.large, as: .page) }
  }

  @Test func anAnswerThatIsTooLongIsNotRead() {
    let pool = pool { $0.output = 20 }
    #expect(throws: PageFailure.output) { try pool.content(of: Self.page, as: .page) }
  }

  @Test func aProcessThatDiesIsACrash() {
    let pool = PagePool(program: "/bin/false")
    #expect(throws: PageFailure.crash) { try pool.content(of: Self.page, as: .page) }
  }

  @Test func whatCannotBeStartedIsSaid() {
    let pool = PagePool(program: "/nowhere/broadsheet")
    #expect(throws: PageFailure.noProcess("no such file or folder")) {
      try pool.content(of: Self.page, as: .page)
    }
  }

  /// A file is passed over with the reason, and the others are read.
  @Test func theImporterSaysWhy() throws {
    let importer = ArticleImporter(pages: pool { $0.memory = 300 << 20 })
    let large = FoundFile(path: "large.html", story: "")
    let failure = #expect(throws: ImportFailure.self) {
      try importer.contents(of: Array("<html>".utf8) + Self.large, from: large)
    }
    #expect(
      failure?.message
        == "large.html: reading the page takes too much memory; save its text in a file")
    let fine = try importer.contents(
      of: Self.page, from: FoundFile(path: "fine.html", story: ""))
    #expect(fine.articles.first?.metadata.headline == "Ferry")
    #expect(fine.articles.first?.metadata.language == "en")
  }
}
