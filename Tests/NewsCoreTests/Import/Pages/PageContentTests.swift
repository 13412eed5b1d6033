import TestSupport
import Testing

@testable import NewsCore

/// The content of a page as bytes, between two processes.
struct PageContentTests {
  private func content(_ page: PageSkeleton) throws -> PageContent {
    try PageExtractor().content(of: Array(page.html.utf8), as: .page)
  }

  @Test(
    arguments: SystemSkeletons.all + FurnitureSkeletons.all + FormSkeletons.all + OddSkeletons.all)
  func isReadAsItWasWritten(_ page: PageSkeleton) throws {
    let content = try content(page)
    let bytes = PageContentWriter().bytes(of: content)
    #expect(PageContentParser().content(in: bytes) == content)
  }

  @Test func keepsEveryRoleAndAllThatIsTold() {
    let text = SourceText("abcdefghijklmnopqrstuvwxyz0123")
    let roles: [BlockDraft.Role] =
      [.text, .heading(1), .heading(6)] + Block.Kind.allCases.map { .known($0) }
    var metadata = ArticleMetadata()
    metadata.headline = ""
    metadata.standfirst = "S"
    metadata.bylines = ["Ida Brandt", "Ö"]
    metadata.publication = "P"
    metadata.published = CalendarDate(year: 2019, month: 5)
    metadata.dateline = "D"
    metadata.url = "U"
    metadata.language = "L"
    let content = PageContent(
      text: text,
      drafts: roles.enumerated().map { BlockDraft(TextSpan($0, $0 + 1), in: text, role: $1) },
      metadata: metadata, notices: ["One.", "Two."])
    let bytes = PageContentWriter().bytes(of: content)
    #expect(PageContentParser().content(in: bytes) == content)
  }

  @Test func whatIsCutOffIsNoContent() throws {
    let bytes = PageContentWriter().bytes(of: try content(SystemSkeletons.all[0]))
    for count in bytes.indices {
      #expect(PageContentParser().content(in: Array(bytes[..<count])) == nil)
    }
  }

  /// Whatever comes from the other process, nothing of it points outside the text.
  @Test func damagedBytesAreNoContentOrASoundOne() throws {
    let bytes = PageContentWriter().bytes(of: try content(FormSkeletons.all[0]))
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<2_000 {
      var damaged = bytes
      for _ in 0..<3 {
        damaged[Int.random(in: damaged.indices, using: &generator)] =
          UInt8.random(in: 0...255, using: &generator)
      }
      guard let content = PageContentParser().content(in: damaged) else { continue }
      var end = 0
      for draft in content.drafts {
        #expect(draft.span.start >= end && draft.span.end <= content.text.count)
        end = draft.span.end
      }
    }
  }
}
