/// How much prose stands in each element of a page, and which elements are hidden or furniture.
///
/// Prose is the text of blocks of some length of which little is in links.
struct PageWeights {
  /// Bytes of text in each element, in links too.
  private(set) var text: [Int]
  /// Bytes of text within links in each element.
  private(set) var linked: [Int]
  /// Bytes of prose in each element, furniture left out.
  private(set) var prose: [Int]
  /// Whether each element, by itself, is never shown.
  let isHidden: [Bool]
  /// Whether each element, by itself, is furniture.
  private(set) var isFurniture: [Bool]

  /// Shorter blocks are labels, in bytes.
  private static let shortestProse = 60

  init(of page: Page) {
    let nodes = page.nodes
    isHidden = nodes.map(Self.isHidden)
    isFurniture = nodes.map(Self.looksLikeFurniture)
    text = Array(repeating: 0, count: nodes.count)
    linked = text
    var own = text
    var ownLinked = text
    Self.measure(page, isHidden: isHidden, own: &own, linked: &ownLinked)
    prose = zip(own, ownLinked).map { own, linked in
      own >= Self.shortestProse && linked * 2 < own ? own - linked : 0
    }
    let ownProse = prose
    for node in nodes.indices.reversed() where nodes[node].parent >= 0 {
      text[node] += own[node]
      linked[node] += ownLinked[node]
      text[nodes[node].parent] += text[node]
      linked[nodes[node].parent] += linked[node]
      prose[nodes[node].parent] += prose[node]
    }
    exonerate(nodes)
    recount(nodes, own: ownProse)
  }

  /// What looks like furniture and holds much of the page's prose is none.
  private mutating func exonerate(_ nodes: [PageNode]) {
    let total = prose.first ?? 0
    for node in nodes.indices where isFurniture[node] && prose[node] * 10 > total * 4 {
      isFurniture[node] = false
    }
    for node in nodes.indices where ["ul", "ol"].contains(nodes[node].name) {
      let isLinks = text[node] > 0 && linked[node] * 10 > text[node] * 8
      if isLinks && prose[node] == 0 { isFurniture[node] = true }
    }
  }

  private mutating func recount(_ nodes: [PageNode], own: [Int]) {
    prose = own
    for node in nodes.indices.reversed() {
      if isFurniture[node] { prose[node] = 0 }
      if nodes[node].parent >= 0 { prose[nodes[node].parent] += prose[node] }
    }
  }

  /// Gives the bytes of each text to the block it stands in.
  private static func measure(
    _ page: Page, isHidden: [Bool], own: inout [Int], linked: inout [Int]
  ) {
    var blocks: [Int] = []
    var hidden = 0
    var links = 0
    for event in page.events {
      switch event {
      case .open(let node):
        if isHidden[node] { hidden += 1 }
        if page.nodes[node].name == "a" { links += 1 }
        if PageWords.blocks.contains(page.nodes[node].name) || blocks.isEmpty {
          blocks.append(node)
        }
      case .close(let node):
        if isHidden[node] { hidden -= 1 }
        if page.nodes[node].name == "a" { links -= 1 }
        if blocks.last == node { blocks.removeLast() }
      case .text(let range):
        guard hidden == 0, let block = blocks.last else { continue }
        let count = page.bytes[range].count { $0 > 0x20 }
        own[block] += count
        if links > 0 { linked[block] += count }
      }
    }
  }

  private static func isHidden(_ node: PageNode) -> Bool {
    if PageWords.invisible.contains(node.name) { return true }
    if node.attribute("hidden") != nil { return true }
    if node.attribute("aria-hidden")?.lowercased() == "true" { return true }
    guard let style = node.attribute("style") else { return false }
    let compact = style.lowercased().filter { !$0.isWhitespace }
    return compact.contains("display:none") || compact.contains("visibility:hidden")
  }

  private static func looksLikeFurniture(_ node: PageNode) -> Bool {
    if PageWords.furnitureElements.contains(node.name) { return true }
    if let role = node.attribute("role"), PageWords.furnitureRoles.contains(role.lowercased()) {
      return true
    }
    if node.name == "html" || node.name == "body" || node.name == "article" || node.name == "main" {
      return false
    }
    return !node.hints.isDisjoint(with: PageWords.furnitureHints)
  }
}
