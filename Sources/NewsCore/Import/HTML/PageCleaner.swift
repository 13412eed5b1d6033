/// Finds what is furniture within the article: lists of links, other stories, headings over them.
struct PageCleaner {
  private let page: Page
  private let blocks: [PageBlock]
  private let told: ToldBody
  private let furniture: PageFurniture
  private let weights: PageWeights
  /// For each element whether it is, or stands in, the article.
  private let isBody: [Bool]

  /// Stories have at least this many teasers in a row.
  private static let leastTeasers = 3
  /// A teaser has at most this much prose, in bytes.
  private static let longestTeaser = 500
  /// In articles with less prose links stay, in bytes.
  private static let leastProse = 300

  init(
    page: Page, blocks: [PageBlock], furniture: PageFurniture, told: ToldBody, body: [Int]
  ) {
    self.page = page
    self.blocks = blocks
    self.told = told
    self.furniture = furniture
    let roots = Set(body)
    isBody = PageFurniture.inherited(page.nodes.indices.map(roots.contains), page.nodes)
    weights = PageWeights(of: page, blocks, outside: furniture.isInside) {
      blocks[$0].prose
    }
  }

  /// For each block whether it is part of the article's text.
  func isArticle(headline: Int?) -> [Bool] {
    let lists = PageFurniture.inherited(foreignLists, page.nodes)
    let prose = prose(of: blocks.map { isBody[$0.node] })
    var isKept = blocks.indices.map { index in
      let node = blocks[index].node
      guard isBody[node] else { return false }
      if told.isShown && told.isTold[index] { return true }
      if furniture.isInside[node] || lists[node] { return false }
      return !(prose >= Self.leastProse && isLinkLine(index))
    }
    dropEmptyHeadings(&isKept, headline: headline)
    let all = blocks.map { isBody[$0.node] && !furniture.isInside[$0.node] }
    // A page of nothing but teasers is shown as it is.
    return self.prose(of: isKept) * 4 < self.prose(of: all) ? all : isKept
  }

  private func prose(of isKept: [Bool]) -> Int {
    blocks.indices.reduce(0) { $0 + (isKept[$1] ? blocks[$1].prose : 0) }
  }

  /// Elements of the article that hold links and no prose, or one teaser after the other.
  private var foreignLists: [Bool] {
    let nodes = page.nodes
    var teasers = Array(repeating: 0, count: nodes.count)
    var children = teasers
    var hasLinkedBlock = Array(repeating: false, count: nodes.count)
    for block in blocks where block.isLinked && block.count >= 15 {
      hasLinkedBlock[block.node] = true
    }
    for node in nodes.indices.reversed() where nodes[node].parent >= 0 {
      let parent = nodes[node].parent
      if hasLinkedBlock[node] { hasLinkedBlock[parent] = true }
      guard weights.text[node] > 0, nodes[node].signs.contains(.block) else { continue }
      children[parent] += 1
      if hasLinkedBlock[node], weights.prose[node] <= Self.longestTeaser { teasers[parent] += 1 }
    }
    return nodes.indices.map { node in
      guard isBody[node], nodes[node].signs.contains(.block), !nodes[node].signs.contains(.heading),
        weights.text[node] > 0
      else { return false }
      if weights.prose[node] * 10 > weights.prose[0] * 4 { return false }
      let isTeasers =
        teasers[node] >= Self.leastTeasers && teasers[node] * 10 >= children[node] * 7
      let isLinks = weights.prose[node] == 0 && weights.linked[node] * 10 >= weights.text[node] * 6
      return isTeasers || isLinks && nodes[node].name != "p" && nodes[node].name != "li"
    }
  }

  /// Whether the block is a link to something else and nothing more.
  private func isLinkLine(_ index: Int) -> Bool {
    let block = blocks[index]
    guard block.linked * 10 >= block.count * 8, block.count < 250 else { return false }
    var node = block.node
    while node >= 0, isBody[node] {
      switch page.nodes[node].name {
      case "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "table": return false
      default: node = page.nodes[node].parent
      }
    }
    return true
  }

  /// Headings of which everything below was furniture.
  private func dropEmptyHeadings(_ isKept: inout [Bool], headline: Int?) {
    var isEmpty = true
    var hasFurniture = false
    for index in blocks.indices.reversed() {
      let node = blocks[index].node
      guard isBody[node] else { continue }
      guard isKept[index] else {
        hasFurniture = true
        continue
      }
      if isHeading(node), headline.map({ !page.isWithin(node, $0) }) ?? true {
        if isEmpty && hasFurniture { isKept[index] = false }
      } else {
        isEmpty = false
        hasFurniture = false
        continue
      }
      isEmpty = true
      hasFurniture = false
    }
  }

  private func isHeading(_ node: Int) -> Bool {
    var next = node
    while next >= 0, isBody[next] {
      if page.nodes[next].signs.contains(.heading) { return true }
      next = page.nodes[next].parent
    }
    return false
  }
}
