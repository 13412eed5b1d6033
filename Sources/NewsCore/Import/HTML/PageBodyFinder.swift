/// Finds the element that holds a page's article.
///
/// Each element is worth the prose in it less what else would be shown with it; what says of itself
/// that it holds the article is worth more. The best one wins.
struct PageBodyFinder {
  private let page: Page
  private let blocks: [PageBlock]
  private let furniture: PageFurniture
  private let told: ToldBody

  /// What labels and links cost beside prose.
  private static let labelCost = 1.5
  /// Prose of an article among several on a page, in bytes.
  private static let leastArticle = 200
  /// A page with more articles beside each other is a list.
  private static let mostRivals = 50
  /// Elements that hold a part of a text only.
  private static let parts: Set<String> = [
    "p", "li", "tr", "dd", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "figure",
    "figcaption", "caption", "pre", "thead", "tfoot", "summary", "hr", "button",
  ]

  init(page: Page, blocks: [PageBlock], furniture: PageFurniture, told: ToldBody) {
    self.page = page
    self.blocks = blocks
    self.furniture = furniture
    self.told = told
  }

  /// The elements that hold the article, the main one first; the whole page where there is no
  /// prose.
  func body(headline: Int?) -> [Int] {
    var weights = weights { blocks[$0].prose }
    var node = best(weights, headline)
    // What is told may be a summary.
    let prose = blocks.indices.reduce(0) { $0 + (told.isTold[$1] ? blocks[$1].prose : 0) }
    if told.isShown && prose * 10 >= weights.prose[node] * 3 {
      weights = self.weights { block in
        told.isTold[block] ? 2 * blocks[block].prose : told.isWhole ? 0 : blocks[block].prose
      }
      node = best(weights, headline)
    }
    return [node] + siblings(of: node, weights)
  }

  private func weights(_ weigh: (Int) -> Int) -> PageWeights {
    PageWeights(of: page, blocks, outside: furniture.isInside, weigh: weigh)
  }

  /// The element that is worth most.
  private func best(_ weights: PageWeights, _ headline: Int?) -> Int {
    let labels = self.weights { blocks[$0].isLinked ? blocks[$0].count : 0 }.prose
    let rivals = rivals(weights.prose)
    let joined = joinedBodies(weights.prose)
    var best = 0
    var most = 0.0
    for node in page.nodes.indices where isCandidate(node) && weights.prose[node] > 0 {
      if rivals.count > 1, rivals.count(where: { page.isWithin($0, node) }) > 1 { continue }
      var worth = Double(weights.prose[node]) - Self.labelCost * Double(labels[node])
      worth *= factor(node) * (joined.contains(node) ? 1.4 : 1)
      if let headline { worth *= factor(node, beside: headline, rivals) }
      if rivals.count > 1, page.isWithin(node, rivals[0]) { worth *= 1.3 }
      // The inner one of two of the same worth.
      if worth >= most {
        most = worth
        best = node
      }
    }
    return best
  }

  private func isCandidate(_ node: Int) -> Bool {
    let isBlock = page.nodes[node].signs.contains(.block) || page.layoutCells.contains(node)
    return isBlock && !furniture.isInside[node] && !Self.parts.contains(page.nodes[node].name)
  }

  private func factor(_ node: Int) -> Double {
    let signs = page.nodes[node].signs
    if signs.contains(.declaredBody) { return 1.5 }
    if signs.contains(.body) { return 1.35 }
    if signs.contains(.article) { return 1.2 }
    return signs.contains(.main) ? 1.05 : 1
  }

  /// What stands before the headline is hardly the article, what stands in one article with it is.
  private func factor(_ node: Int, beside headline: Int, _ rivals: [Int]) -> Double {
    let nodes = page.nodes
    if nodes[node].content.upperBound <= nodes[headline].content.lowerBound { return 0.5 }
    let isTogether = rivals.contains { page.isWithin(node, $0) && page.isWithin(headline, $0) }
    return rivals.count > 1 && isTogether ? 2 : 1
  }

  /// Articles beside each other, each with a headline or a body of its own, of which one only can
  /// be meant.
  private func rivals(_ prose: [Int]) -> [Int] {
    var hasHeadline = Set<Int>()
    for node in page.nodes.indices
    where page.nodes[node].name == "h1" || page.nodes[node].signs.contains(.declaredBody) {
      guard !furniture.isInside[node] else { continue }
      var next = page.nodes[node].parent
      while next >= 0 {
        hasHeadline.insert(next)
        next = page.nodes[next].parent
      }
    }
    var outermost: [Int] = []
    for node in page.nodes.indices
    where page.nodes[node].signs.contains(.article) && hasHeadline.contains(node)
      && prose[node] >= Self.leastArticle
    {
      if let last = outermost.last, page.isWithin(node, last) { continue }
      outermost.append(node)
    }
    return outermost.count > Self.mostRivals ? [] : outermost
  }

  /// The element around all parts that are called the text of an article, where there are several
  /// and little stands beside them.
  private func joinedBodies(_ prose: [Int]) -> Set<Int> {
    var result: Set<Int> = []
    for sign in [PageSigns.declaredBody, .body] {
      var parts: [Int] = []
      for node in page.nodes.indices
      where page.nodes[node].signs.contains(sign) && !furniture.isInside[node] && prose[node] > 0 {
        if let last = parts.last, page.isWithin(node, last) { continue }
        parts.append(node)
      }
      guard parts.count > 1, parts.count < 100, Set(parts.map(article)).count == 1 else { continue }
      var around = parts[0]
      while around > 0, !parts.allSatisfy({ page.isWithin($0, around) }) {
        around = page.nodes[around].parent
      }
      let held = parts.reduce(0) { $0 + prose[$1] }
      if around >= 0, held * 10 >= prose[around] * 8 { result.insert(around) }
    }
    return result
  }

  /// The outermost article around an element, or -1.
  private func article(around node: Int) -> Int {
    var article = -1
    var next = node
    while next >= 0 {
      if page.nodes[next].signs.contains(.article) { article = next }
      next = page.nodes[next].parent
    }
    return article
  }

  /// Elements beside the best one that go on with it: paragraphs, and what is called the same.
  private func siblings(of best: Int, _ weights: PageWeights) -> [Int] {
    let nodes = page.nodes
    let parent = nodes[best].parent
    guard parent >= 0, !nodes[best].signs.contains(.article) else { return [] }
    let name = nodes[best].attribute("class")
    return nodes.indices.dropFirst(parent + 1).filter { node in
      guard nodes[node].parent == parent, node != best, !furniture.isInside[node],
        weights.prose[node] >= 80, weights.linked[node] * 4 < weights.text[node]
      else { return false }
      return nodes[node].name == "p"
        || name != nil && name == nodes[node].attribute("class")
          && nodes[node].name == nodes[best].name
    }
  }
}
