import CMarkup

/// A page as its parser tells it: elements in the order in which they begin, and what happens one
/// after the other.
struct Page {
  enum Event: Hashable {
    /// The element with this index begins.
    case open(Int)
    case close(Int)
    /// Text, as a range of `bytes`.
    case text(Range<Int>)
  }

  /// The text of the page, its markup resolved.
  let bytes: [UInt8]
  /// At least one; the first stands around the others.
  let nodes: [PageNode]
  let events: [Event]
  /// Cells of tables that hold blocks or lines, as where a table makes the page's columns.
  let layoutCells: Set<Int>
  /// Whether the page was too deep or too long and its end is missing.
  let wasCut: Bool
  /// Whether a document of XML is not well-formed.
  let wasDamaged: Bool
  /// Whether a document of XML declares entities; it is not read on then.
  let declaresEntities: Bool

  /// Events of a page at most; a page of a megabyte has some fifty thousand.
  private static let mostEvents = 4_000_000
  /// Elements within each other at most; real pages stay below a hundred.
  private static let deepest = 1_000

  /// Nil when there is no memory for it.
  init?(html: [UInt8]) {
    let parsed = unsafe html.withUnsafeBufferPointer { buffer in
      unsafe markup_parse(
        buffer.baseAddress, buffer.count, Self.mostEvents, Int32(Self.deepest))
    }
    guard let parsed = unsafe parsed else { return nil }
    unsafe self.init(parsed)
  }

  /// A document of XML; names in a namespace are the namespace, a space and the local name.
  init?(xml: [UInt8]) {
    let parsed = unsafe xml.withUnsafeBufferPointer { buffer in
      unsafe markup_parse_xml(
        buffer.baseAddress, buffer.count, Self.mostEvents, Int32(Self.deepest))
    }
    guard let parsed = unsafe parsed else { return nil }
    unsafe self.init(parsed)
  }

  /// Takes what was parsed and frees it.
  private init(_ parsed: OpaquePointer) {
    defer { unsafe markup_free(parsed) }
    bytes = unsafe Array(
      UnsafeBufferPointer(start: markup_bytes(parsed), count: markup_byte_count(parsed)))
    wasCut = unsafe markup_was_cut(parsed)
    wasDamaged = unsafe markup_was_damaged(parsed)
    declaresEntities = unsafe markup_declares_entities(parsed)
    let raw = unsafe Array(
      UnsafeBufferPointer(start: markup_events(parsed), count: markup_event_count(parsed)))
    var builder = PageBuilder(bytes: bytes)
    for event in raw {
      let start = Int(event.start)
      builder.add(kind: event.kind, start..<start + Int(event.count))
    }
    builder.finish()
    nodes = builder.nodes
    layoutCells = builder.layoutCells
    events = builder.events
  }

  /// The text inside an element, white space collapsed.
  func text(of node: Int) -> String {
    var words: [UInt8] = []
    for event in events[nodes[node].content] {
      switch event {
      case .text(let range): words += bytes[range]
      case .open(let inner):
        let node = nodes[inner]
        if node.name == "br" || node.signs.contains(.block) { words.append(0x20) }
      case .close: break
      }
    }
    return String(decoding: words, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// Whether `node` is `ancestor` or stands in it.
  func isWithin(_ node: Int, _ ancestor: Int) -> Bool {
    let start = nodes[node].content.lowerBound
    return node == ancestor
      || nodes[ancestor].content.contains(start) && start > nodes[ancestor].content.lowerBound
  }
}
