/// How much text of which kind stands in each element of a page, its descendants included.
struct PageWeights {
  /// Bytes of text in each element.
  private(set) var text: [Int]
  /// Bytes of text within links.
  private(set) var linked: [Int]
  /// What counts as prose.
  private(set) var prose: [Int]

  /// Over the blocks outside of the elements that `furniture` says are some; `weigh` says how much
  /// the prose of a block counts.
  init(
    of page: Page, _ blocks: [PageBlock], outside furniture: [Bool]? = nil, weigh: (Int) -> Int
  ) {
    text = Array(repeating: 0, count: page.nodes.count)
    linked = text
    prose = text
    for index in blocks.indices {
      let block = blocks[index]
      if let furniture, furniture[block.node] { continue }
      text[block.node] += block.count
      linked[block.node] += block.linked
      prose[block.node] += weigh(index)
    }
    for node in page.nodes.indices.reversed() {
      let parent = page.nodes[node].parent
      guard parent >= 0 else { continue }
      text[parent] += text[node]
      linked[parent] += linked[node]
      prose[parent] += prose[node]
    }
  }
}
