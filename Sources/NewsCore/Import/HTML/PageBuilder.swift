import CMarkup

/// Builds the elements of a page from the parser's events.
struct PageBuilder {
  let bytes: [UInt8]
  private(set) var nodes: [PageNode] = []
  private(set) var events: [Page.Event] = []
  private(set) var layoutCells: Set<Int> = []
  private var open: [Int] = []
  private var reader = PageSignReader()
  private var pendingName: String?
  private var attributes: [String: String] = [:]
  private var attribute: String?

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func add(kind: UInt32, _ range: Range<Int>) {
    switch kind {
    case UInt32(MARKUP_ATTRIBUTE.rawValue): attribute = string(range)
    case UInt32(MARKUP_VALUE.rawValue):
      if let attribute, attributes[attribute] == nil { attributes[attribute] = string(range) }
    case UInt32(MARKUP_OPEN.rawValue):
      flush()
      pendingName = string(range)
    case UInt32(MARKUP_CLOSE.rawValue):
      flush()
      close(string(range))
    default:
      flush()
      if bytes[range].contains(where: { $0 > 0x20 }) { leaveHead() }
      events.append(.text(range))
    }
  }

  /// Closes what the page left open; a page without elements, which ends within its first
  /// declaration, becomes one.
  mutating func finish() {
    flush()
    if nodes.isEmpty {
      events.insert(.open(0), at: 0)
      nodes.append(
        PageNode(
          name: "html", parent: -1, attributes: [:], signs: reader.signs(of: "html", [:]),
          content: 1..<1))
      open.append(0)
    }
    while let node = open.popLast() { end(node) }
  }

  private mutating func flush() {
    guard let name = pendingName else { return }
    pendingName = nil
    if !Self.headElements.contains(name) { leaveHead() }
    let node = nodes.count
    events.append(.open(node))
    nodes.append(
      PageNode(
        name: name, parent: open.last ?? -1, attributes: attributes,
        signs: reader.signs(of: name, attributes), content: events.count..<events.count))
    attributes = [:]
    if name == "br" || nodes[node].signs.contains(.block) { markCell() }
    open.append(node)
  }

  /// Ends the head of a page where something stands in it that is shown, as browsers do; the parser
  /// knows no element that is younger than it.
  private mutating func leaveHead() {
    guard let node = open.last, nodes[node].name == "head" else { return }
    end(open.removeLast())
  }

  /// Elements that may stand in a head.
  private static let headElements: Set<String> = [
    "base", "basefont", "bgsound", "link", "meta", "noscript", "script", "style", "template",
    "title",
  ]

  /// Notes that the innermost open cell holds a block.
  private mutating func markCell() {
    for node in open.reversed() {
      switch nodes[node].name {
      case "td", "th":
        layoutCells.insert(node)
        return
      case "table": return
      default: break
      }
    }
  }

  private mutating func close(_ name: String) {
    guard let index = open.lastIndex(where: { nodes[$0].name == name }) else { return }
    while open.count > index { end(open.removeLast()) }
  }

  private mutating func end(_ node: Int) {
    nodes[node].content = nodes[node].content.lowerBound..<events.count
    events.append(.close(node))
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
