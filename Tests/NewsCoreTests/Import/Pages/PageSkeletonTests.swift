import NewsCore
import Testing

/// What is taken for the running text of pages of all sorts.
struct PageSkeletonTests {
  @Test(
    arguments: SystemSkeletons.all + FurnitureSkeletons.all + FormSkeletons.all + OddSkeletons.all)
  func theTextIsFound(on page: PageSkeleton) throws {
    let article = try article(page)
    let wanted = page.body.joined(separator: "\n\n") + "\n"
    #expect(ArticleText(bodyOf: article).text == wanted)
  }

  /// Nothing that a browser shows is dropped: what is not article is furniture.
  @Test(arguments: SystemSkeletons.all + FurnitureSkeletons.all)
  func blocksCoverTheText(of page: PageSkeleton) throws {
    let article = try article(page)
    var end = 0
    for block in article.blocks {
      let gap = article.text.bytes[end..<block.span.start]
      #expect(gap.allSatisfy { $0 <= 0x20 })
      end = block.span.end
    }
    #expect(end == article.text.count)
  }

  private func article(_ page: PageSkeleton) throws -> Article {
    try ArticleImporter().article(
      from: Array("<!DOCTYPE html><html>\(page.html)".utf8), id: ArticleID("page"),
      fileName: "page.html")
  }
}
