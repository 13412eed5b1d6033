/// Finds the element that holds a page's article.
///
/// The `article` with the most prose, if it has a fair part of the page's; else `main`; else the
/// innermost element that holds nearly all prose.
struct PageBodyFinder {
  /// The index of the element; 0 for a page without prose.
  func body(of page: Page, _ weights: PageWeights) -> Int {
    let nodes = page.nodes
    guard let total = weights.prose.first, total > 0 else { return 0 }
    let articles = nodes.indices.filter { isArticle(nodes[$0]) }
    if let best = articles.max(by: { weights.prose[$0] < weights.prose[$1] }),
      weights.prose[best] * 10 >= total * 4
    {
      return best
    }
    let mains = nodes.indices.filter {
      nodes[$0].name == "main" || nodes[$0].attribute("role") == "main"
    }
    if let best = mains.max(by: { weights.prose[$0] < weights.prose[$1] }),
      weights.prose[best] * 10 >= total * 6
    {
      return best
    }
    return densest(nodes, weights)
  }

  private func isArticle(_ node: PageNode) -> Bool {
    node.name == "article" || node.attribute("role") == "article"
      || node.attribute("itemtype")?.hasSuffix("Article") ?? false
  }

  /// Goes inward as long as one child holds nearly all prose of its parent.
  private func densest(_ nodes: [PageNode], _ weights: PageWeights) -> Int {
    var best = 0
    for node in nodes.indices.dropFirst() where nodes[node].parent == best {
      if weights.prose[node] * 10 >= weights.prose[best] * 9 { best = node }
    }
    return PageWords.blocks.contains(nodes[best].name) && nodes[best].name != "p"
      ? best : max(0, nodes[best].parent)
  }
}
