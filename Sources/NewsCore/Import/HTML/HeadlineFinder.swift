/// Finds the element that shows a page's headline.
struct HeadlineFinder {
  /// The heading whose words are most like the headline the page's head tells, else the only `h1`,
  /// else none.
  func headline(of page: Page, _ weights: PageWeights, told: String?) -> Int? {
    var best: (node: Int, score: Double)?
    let wanted = words(told ?? "")
    let headings = page.nodes.indices.filter {
      ["h1", "h2"].contains(page.nodes[$0].name) && !isHidden($0, page, weights)
    }
    for node in headings.prefix(60) {
      let shown = words(page.text(of: node))
      guard !shown.isEmpty, !wanted.isEmpty else { continue }
      let shared = Double(shown.intersection(wanted).count)
      let score =
        2 * shared / Double(shown.count + wanted.count)
        + (page.nodes[node].name == "h1" ? 0.1 : 0)
      if score > (best?.score ?? 0.6) { best = (node, score) }
    }
    if let best { return best.node }
    let first = headings.filter { page.nodes[$0].name == "h1" && !page.text(of: $0).isEmpty }
    return first.count == 1 ? first[0] : nil
  }

  private func isHidden(_ node: Int, _ page: Page, _ weights: PageWeights) -> Bool {
    var next = node
    while next >= 0 {
      if weights.isHidden[next] { return true }
      next = page.nodes[next].parent
    }
    return false
  }

  private func words(_ line: String) -> Set<String> {
    let text = SourceText(line)
    let parts = LineWordScanner().words(in: text, text.span, limit: 60)
    return Set(parts.filter { $0.kind != .mark }.map(\.text))
  }
}
