/// Composes the text of an article from a page: one block after the other, a blank line between
/// them, white space as a browser would show it.
struct PageTextComposer {
  private let page: Page
  private let weights: PageWeights
  /// The element that holds the article.
  private let body: Int
  /// The element that is the headline.
  private let headline: Int?
  private var text: [UInt8] = []
  private var pieces: [(span: TextSpan, role: BlockDraft.Role)] = []
  private var block: [UInt8] = []
  private var stack: [Int] = []
  private var hidden = 0
  private var furniture = 0
  private var preformatted = 0
  private var isPastBody = false
  private var hasProse = false

  static func text(
    of page: Page, weights: PageWeights, body: Int, headline: Int?
  ) -> (text: SourceText, drafts: [BlockDraft]) {
    var composer = PageTextComposer(page: page, weights: weights, body: body, headline: headline)
    composer.compose()
    let text = SourceText(repairing: composer.text)
    return (text, composer.pieces.map { BlockDraft($0.span, in: text, role: $0.role) })
  }

  private init(page: Page, weights: PageWeights, body: Int, headline: Int?) {
    self.page = page
    self.weights = weights
    self.body = body
    self.headline = headline
  }

  private mutating func compose() {
    for event in page.events {
      switch event {
      case .open(let node): open(node)
      case .close(let node): close(node)
      case .text(let range): if hidden == 0 { append(page.bytes[range]) }
      }
    }
    flush()
  }

  private mutating func open(_ node: Int) {
    let name = page.nodes[node].name
    if PageWords.blocks.contains(name) { flush() }
    stack.append(node)
    if weights.isHidden[node] { hidden += 1 }
    if weights.isFurniture[node] && node != body && !page.isWithin(body, node) {
      if furniture == 0 { flush() }
      furniture += 1
    }
    if name == "pre" { preformatted += 1 }
    guard hidden == 0 else { return }
    if name == "br" { lineBreak() }
    if name == "td" || name == "th" { append([0x20]) }
  }

  private mutating func close(_ node: Int) {
    let name = page.nodes[node].name
    if PageWords.blocks.contains(name) || node == body { flush() }
    if weights.isHidden[node] { hidden -= 1 }
    if weights.isFurniture[node] && node != body && !page.isWithin(body, node) {
      if furniture == 1 { flush() }
      furniture -= 1
    }
    if name == "pre" { preformatted -= 1 }
    stack.removeLast()
  }

  /// Two line breaks with nothing between them end a paragraph.
  private mutating func lineBreak() {
    while block.last == 0x20 { block.removeLast() }
    if block.last == 0x0A { flush() } else if !block.isEmpty { block.append(0x0A) }
  }

  /// Adds text; white space becomes one space, and none at the start of a line.
  private mutating func append(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if preformatted > 0 && byte == 0x0A {
        lineBreak()
      } else if byte <= 0x20 {
        let isStart = block.isEmpty || block.last == 0x20 || block.last == 0x0A
        if !isStart || preformatted > 0 && !block.isEmpty { block.append(0x20) }
      } else {
        block.append(byte)
      }
    }
  }

  private mutating func flush() {
    defer { block = [] }
    let span = Blank.trimmed(TextSpan(0, block.count), in: SourceText(repairing: block).bytes.span)
    guard !span.isEmpty else { return }
    if !text.isEmpty { text += [0x0A, 0x0A] }
    let start = text.count
    text += block[span.range]
    pieces.append((TextSpan(start, text.count), role(count: span.count)))
  }

  /// What the elements around the block say of it; `count` is its length in bytes.
  private mutating func role(count: Int) -> BlockDraft.Role {
    if let headline, stack.contains(headline) { return .known(.headline) }
    guard furniture == 0, let start = stack.firstIndex(of: body) else { return .known(.furniture) }
    var role = BlockDraft.Role.text
    for node in stack[start...].dropFirst() {
      if let told = self.role(of: page.nodes[node], count: count) { role = told }
    }
    if role == .text && count >= 100 { hasProse = true }
    return role
  }

  private func role(of node: PageNode, count: Int) -> BlockDraft.Role? {
    switch node.name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      return .heading(Int(node.name.dropFirst()) ?? 6)
    case "figcaption", "caption": return .known(.caption)
    case "blockquote": return .known(.blockQuotation)
    case "li", "dd", "dt": return .known(.item)
    default: break
    }
    if count <= 400, !node.hints.isDisjoint(with: PageWords.captionHints) {
      return .known(.caption)
    }
    if hasProse { return nil }
    if count <= 120, !node.hints.isDisjoint(with: PageWords.bylineHints) { return .known(.byline) }
    if count <= 40, node.name == "time" { return .known(.date) }
    if count <= 400, !node.hints.isDisjoint(with: PageWords.standfirstHints) {
      return .known(.standfirst)
    }
    if count <= 40, !node.hints.isDisjoint(with: PageWords.kickerHints) {
      return .known(.furniture)
    }
    return nil
  }
}
