/// Cuts the text of a page into blocks: one after the other, a blank line between them, white space
/// as a browser would show it. What is never shown is left out.
struct PageBlockReader {
  private let page: Page
  /// Signs of elements whose text is left out.
  private let unseen: PageSigns
  private(set) var text: [UInt8] = []
  private(set) var blocks: [PageBlock] = []
  private var block: [UInt8] = []
  private var stack: [Int] = []
  private var hidden = 0
  private var preformatted = 0
  private var links = 0
  private var captions = 0
  private var linked = 0
  private var node: Int?
  private var lastMark = false

  /// With `showsConcealed` also what is shown only once something happens.
  static func blocks(
    of page: Page, showsConcealed: Bool = false
  ) -> (text: SourceText, blocks: [PageBlock]) {
    var reader = PageBlockReader(
      page: page, unseen: showsConcealed ? .invisible : [.invisible, .concealed])
    reader.read()
    return (SourceText(repairing: reader.text), reader.blocks)
  }

  private init(page: Page, unseen: PageSigns) {
    self.page = page
    self.unseen = unseen
  }

  private mutating func read() {
    for event in page.events {
      switch event {
      case .open(let node): open(node)
      case .close(let node): close(node)
      case .text(let range): if hidden == 0 { append(page.bytes[range]) }
      }
    }
    flush()
  }

  private mutating func open(_ index: Int) {
    let node = page.nodes[index]
    if isBlock(index) { flush() }
    stack.append(index)
    if !node.signs.isDisjoint(with: unseen) { hidden += 1 }
    if node.name == "pre" { preformatted += 1 }
    if node.signs.contains(.caption) { captions += 1 }
    if node.signs.contains(.link) { links += 1 }
    guard hidden == 0 else { return }
    if node.name == "br" { lineBreak() }
    if node.name == "td" || node.name == "th" { append([0x20]) }
  }

  private mutating func close(_ index: Int) {
    let node = page.nodes[index]
    if node.signs.contains(.caption) { captions -= 1 }
    if isBlock(index) { flush() }
    if !node.signs.isDisjoint(with: unseen) { hidden -= 1 }
    if node.name == "pre" { preformatted -= 1 }
    if node.signs.contains(.link) { links -= 1 }
    stack.removeLast()
  }

  /// Whether a block ends where the element begins and ends; a caption is one, with all it holds.
  private func isBlock(_ index: Int) -> Bool {
    let signs = page.nodes[index].signs
    return signs.contains(.block) || captions == 0 && signs.contains(.caption)
      || page.layoutCells.contains(index)
  }

  /// Two line breaks with nothing between them end a paragraph.
  private mutating func lineBreak() {
    while block.last == 0x20 { block.removeLast() }
    if block.last == 0x0A { flush() } else if !block.isEmpty { block.append(0x0A) }
  }

  /// Adds text; white space becomes one space, and none at the start of a line.
  private mutating func append(_ bytes: some Sequence<UInt8>) {
    let before = block.count
    for byte in bytes {
      if preformatted > 0 && byte == 0x0A {
        lineBreak()
      } else if byte <= 0x20 {
        let isStart = block.isEmpty || block.last == 0x20 || block.last == 0x0A
        if !isStart || preformatted > 0 && !block.isEmpty { block.append(0x20) }
      } else {
        block.append(byte)
        if links > 0 { linked += 1 }
      }
    }
    if block.count > before, block.last != 0x20 || block.count > before + 1 {
      node = node.map { common($0, stack.last ?? 0) } ?? stack.last
    }
  }

  /// The innermost element in which both stand.
  private func common(_ left: Int, _ right: Int) -> Int {
    var (left, right) = (left, right)
    while left != right {
      // An element begins after the one it stands in.
      if left > right { left = page.nodes[left].parent } else { right = page.nodes[right].parent }
      if left < 0 || right < 0 { return 0 }
    }
    return left
  }

  private mutating func flush() {
    defer {
      block.removeAll(keepingCapacity: true)
      linked = 0
      node = nil
    }
    guard !block.isEmpty else { return }
    // What a block holds that is not text is repaired now, so that spans stay what they are.
    let repaired = SourceText(repairing: block)
    let span = Blank.trimmed(repaired.span, in: repaired.bytes.span)
    guard !span.isEmpty else { return }
    if !text.isEmpty { text += [0x0A, 0x0A] }
    let start = text.count
    text += repaired.bytes[span.range]
    let measure = BlockMeasure(repaired.bytes[span.range])
    blocks.append(
      PageBlock(
        node: node ?? stack.last ?? 0, span: TextSpan(start, text.count), count: measure.count,
        linked: min(linked, measure.count), marks: measure.marks, isSentence: measure.isSentence))
  }
}
