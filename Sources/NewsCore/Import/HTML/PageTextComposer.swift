/// Says of each block of a page what its elements tell of it.
struct PageTextComposer {
  private let page: Page
  private let text: SourceText
  private let blocks: [PageBlock]
  private let isArticle: [Bool]
  private let furniture: PageFurniture
  private let headline: Int?
  /// Bytes of text in each element.
  private let size: [Int]
  /// The block with which the running text begins; nil where all prose is called standfirst or
  /// caption.
  private(set) var firstProse: Int?

  /// `isArticle` says for each block whether it is part of the article's text.
  init(
    page: Page, text: SourceText, blocks: [PageBlock], isArticle: [Bool],
    furniture: PageFurniture, headline: Int?
  ) {
    self.page = page
    self.text = text
    self.blocks = blocks
    self.isArticle = isArticle
    self.furniture = furniture
    self.headline = headline
    size = PageWeights(of: page, blocks) { _ in 0 }.text
    firstProse = findFirstProse()
  }

  /// One for each block.
  var drafts: [BlockDraft] {
    let title = headline.flatMap { headline in
      blocks.firstIndex { page.isWithin($0.node, headline) }
    }
    return blocks.indices.map { index in
      let isAbove = index < firstProse ?? blocks.count
      let role = role(of: index, isAbove: isAbove, isHead: title.map { index > $0 } ?? false)
      return BlockDraft(blocks[index].span, in: text, role: role)
    }
  }

  private func findFirstProse() -> Int? {
    blocks.indices.first { index in
      isArticle[index] && blocks[index].prose > 0 && headRole(of: blocks[index]) == nil
        && textRole(of: blocks[index]) != .known(.caption)
    }
  }

  /// `isAbove` is whether the block comes before the prose, `isHead` whether after the headline.
  private func role(of index: Int, isAbove: Bool, isHead: Bool) -> BlockDraft.Role {
    let block = blocks[index]
    if let headline, page.isWithin(block.node, headline) { return .known(.headline) }
    if !isArticle[index] {
      guard isAbove, isHead, !furniture.isInside[block.node] else { return .known(.furniture) }
      return headRole(of: block) ?? .known(.furniture)
    }
    if firstProse == nil { return plainRole(of: block) }
    if isAbove, let role = headRole(of: block) { return role }
    return textRole(of: block)
  }

  /// Who wrote it, when, and what it is about in short.
  private func headRole(of block: PageBlock) -> BlockDraft.Role? {
    for node in elements(around: block, upTo: 400) {
      let signs = page.nodes[node].signs
      if signs.contains(.heading) && signs.isDisjoint(with: [.standfirst, .byline]) { return nil }
      if signs.contains(.byline), size[node] <= 120 { return .known(.byline) }
      if signs.contains(.date), size[node] <= 80 { return .known(.date) }
      if signs.contains(.standfirst) { return .known(.standfirst) }
      if signs.contains(.kicker), size[node] <= 60 { return .known(.furniture) }
    }
    return nil
  }

  /// The role where the names of standfirsts and captions are those of the text.
  private func plainRole(of block: PageBlock) -> BlockDraft.Role {
    let role = textRole(of: block)
    return role == .known(.caption) && block.prose > 0 ? .text : role
  }

  private func textRole(of block: PageBlock) -> BlockDraft.Role {
    var role: BlockDraft.Role?
    var next = block.node
    if page.nodes[next].name == "time", block.count <= 40 { return .known(.date) }
    while next >= 0 {
      let node = page.nodes[next]
      if node.signs.contains(.caption), size[next] <= 600 { return .known(.caption) }
      switch node.name {
      case "figure" where size[next] <= 600 && role == nil: return .known(.caption)
      case "h1", "h2", "h3", "h4", "h5", "h6":
        role = role ?? .heading(Int(node.name.dropFirst()) ?? 6)
      case "blockquote": role = role ?? .known(.blockQuotation)
      case "li", "dd", "dt": role = role ?? .known(.item)
      default: break
      }
      if size[next] > 5_000 { break }
      next = node.parent
    }
    return role ?? .text
  }

  /// The elements around a block that hold at most `limit` bytes of text, from inside out.
  private func elements(around block: PageBlock, upTo limit: Int) -> [Int] {
    var nodes: [Int] = []
    var next = block.node
    while next >= 0, size[next] <= limit {
      nodes.append(next)
      next = page.nodes[next].parent
    }
    return nodes
  }
}
