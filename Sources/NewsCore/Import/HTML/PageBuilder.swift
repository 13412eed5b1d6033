import CMarkup

/// Builds the elements of a page from the parser's events.
struct PageBuilder {
  let bytes: [UInt8]
  private(set) var nodes: [PageNode] = []
  private(set) var events: [Page.Event] = []
  private var open: [Int] = []
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
      events.append(.text(range))
    }
  }

  /// Closes what the page left open.
  mutating func finish() {
    flush()
    while let node = open.popLast() { end(node) }
  }

  private mutating func flush() {
    guard let name = pendingName else { return }
    pendingName = nil
    let node = nodes.count
    events.append(.open(node))
    nodes.append(
      PageNode(
        name: name, parent: open.last ?? -1, attributes: attributes,
        hints: hints, content: events.count..<events.count))
    attributes = [:]
    open.append(node)
  }

  private mutating func close(_ name: String) {
    guard let index = open.lastIndex(where: { nodes[$0].name == name }) else { return }
    while open.count > index { end(open.removeLast()) }
  }

  private mutating func end(_ node: Int) {
    nodes[node].content = nodes[node].content.lowerBound..<events.count
    events.append(.close(node))
  }

  private var hints: Set<String> {
    var words: Set<String> = []
    for name in ["class", "id"] {
      guard let value = attributes[name] else { continue }
      for word in value.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
        words.insert(String(word))
      }
    }
    return words
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
