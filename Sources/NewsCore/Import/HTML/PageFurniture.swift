/// Which elements of a page are furniture by their signs.
struct PageFurniture {
  /// For each element whether it, or one it stands in, is furniture.
  private(set) var isInside: [Bool]

  /// With less prose outside of all foreign elements, in bytes, signs are not believed.
  private static let leastProse = 100

  init(of page: Page, _ blocks: [PageBlock]) {
    let nodes = page.nodes
    let raw = PageWeights(of: page, blocks) { blocks[$0].prose }
    let holdsArticle = Self.holdersOfArticle(page, raw)
    var isFurniture = nodes.indices.map {
      nodes[$0].signs.contains(.foreign) && !holdsArticle[$0]
    }
    isInside = Self.inherited(isFurniture, nodes)
    var clean = Self.prose(page, blocks, outside: isInside)
    if clean[0] < Self.leastProse {
      for node in nodes.indices where isFurniture[node] && raw.prose[node] * 2 > raw.prose[0] {
        isFurniture[node] = false
      }
      isInside = Self.inherited(isFurniture, nodes)
      clean = Self.prose(page, blocks, outside: isInside)
    }
    let alike = Self.prose(clean, ofAlike: page)
    for node in nodes.indices where nodes[node].signs.contains(.furniture) {
      let named = nodes[node].attribute("class").flatMap { alike[$0] } ?? 0
      let isMuch = max(clean[node], named) * 10 > clean[0] * 4
      if !isMuch && !holdsArticle[node] { isFurniture[node] = true }
    }
    isInside = Self.inherited(isFurniture, nodes)
  }

  private static func prose(_ page: Page, _ blocks: [PageBlock], outside: [Bool]) -> [Int] {
    PageWeights(of: page, blocks, outside: outside) { blocks[$0].prose }.prose
  }

  /// For each value of `class` that looks like furniture the prose in all elements that have it.
  private static func prose(_ prose: [Int], ofAlike page: Page) -> [String: Int] {
    var sums: [String: Int] = [:]
    for (node, prose) in zip(page.nodes, prose)
    where node.signs.contains(.furniture) && prose > 0 {
      if let name = node.attribute("class") { sums[name, default: 0] += prose }
    }
    return sums
  }

  /// Elements around what is said to be the text of an article, or around a headline of the first
  /// level and a good part of the prose.
  private static func holdersOfArticle(_ page: Page, _ weights: PageWeights) -> [Bool] {
    var holdsBody = Array(repeating: false, count: page.nodes.count)
    var holdsHeadline = holdsBody
    for node in page.nodes.indices.reversed() {
      let signs = page.nodes[node].signs
      let isBody = signs.contains(.body) && signs.isDisjoint(with: [.foreign, .furniture])
      if isBody && weights.prose[node] >= leastProse { holdsBody[node] = true }
      if page.nodes[node].name == "h1" { holdsHeadline[node] = true }
      let parent = page.nodes[node].parent
      guard parent >= 0 else { continue }
      if holdsBody[node] { holdsBody[parent] = true }
      if holdsHeadline[node] { holdsHeadline[parent] = true }
    }
    return page.nodes.indices.map { node in
      let isMuch =
        weights.prose[node] >= leastProse && weights.prose[node] * 4 >= weights.prose[0]
      return holdsBody[node] || holdsHeadline[node] && isMuch
    }
  }

  /// Whether each element stands in one that `isTrue`, or is one.
  static func inherited(_ isTrue: [Bool], _ nodes: [PageNode]) -> [Bool] {
    var isInside = isTrue
    for node in nodes.indices where nodes[node].parent >= 0 && isInside[nodes[node].parent] {
      isInside[node] = true
    }
    return isInside
  }
}
