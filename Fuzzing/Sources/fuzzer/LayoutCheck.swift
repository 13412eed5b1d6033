@testable import NewsCore
@testable import NewsReader

/// Lines of any width cover the text without a gap and are no wider than they may be.
struct LayoutCheck {
  /// The first byte chooses the width; a paragraph begins with a word.
  func run(_ bytes: [UInt8]) {
    let width = Int(bytes.first ?? 0) % 100 + 1
    let text = SourceText(repairing: [UInt8(ascii: "x")] + bytes.dropFirst())
    let article = Article(
      id: ArticleID("a"), format: .plain, encoding: "utf-8", text: text,
      blocks: [Block(.paragraph, text.span)], metadata: ArticleMetadata())
    let layout = Layouter(width: width, showsFurniture: true).layout(of: article)
    let scanner = LineScanner(text: text, markup: [])
    var end = 0
    for line in layout.lines {
      promise(line.span.start == end, "a gap between lines")
      end = line.span.end
      let clusters = scanner.clusters(of: line.span)
      let cells = clusters.reduce(0) { $0 + $1.width }
      promise(cells <= width || clusters.count == 1, "a line that is too wide")
    }
    promise(end == text.count, "text without a line")
  }
}
