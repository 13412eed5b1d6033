/// Finds the element that shows a page's headline.
struct HeadlineFinder {
  let page: Page
  let blocks: [PageBlock]
  let furniture: PageFurniture

  /// The heading whose words are most like the headline the page's head tells, else the only `h1`,
  /// else none.
  func headline(told: String?) -> Int? {
    var best: (node: Int, score: Double)?
    let wanted = words(told ?? "")
    let shown = shownHeadings
    for node in shown.prefix(60) {
      let words = words(page.text(of: node))
      guard !words.isEmpty, !wanted.isEmpty else { continue }
      let shared = Double(words.intersection(wanted).count)
      let score =
        2 * shared / Double(words.count + wanted.count)
        + (page.nodes[node].name == "h1" ? 0.1 : 0)
      if score > (best?.score ?? 0.6) { best = (node, score) }
    }
    if let best { return best.node }
    let first = shown.filter { page.nodes[$0].name == "h1" }
    return first.count == 1 ? first[0] : nil
  }

  /// Headings of the first two levels with a text that is seen.
  private var shownHeadings: [Int] {
    var shown: [Int] = []
    for block in blocks {
      var node = block.node
      while node >= 0, page.nodes[node].name != "h1", page.nodes[node].name != "h2" {
        node = page.nodes[node].parent
      }
      if node >= 0, shown.last != node { shown.append(node) }
    }
    return shown
  }

  private func words(_ line: String) -> Set<String> {
    let text = SourceText(line)
    let parts = LineWordScanner().words(in: text, text.span, limit: 60)
    return Set(parts.filter { $0.kind != .mark }.map(\.text))
  }
}
