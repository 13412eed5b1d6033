import CMarkdown

/// What cmark-gfm makes of a Markdown text: its elements in the order in which they begin and end.
struct MarkdownTree {
  /// What begins, or ends; blocks have a line from 1 and a column in bytes from 1, leaves have words.
  typealias Event = markdown_event

  let events: [Event]
  private let bytes: [UInt8]

  /// Memory that the structure may take, in bytes; a megabyte of articles takes some ten.
  private static let budget = 1 << 29
  /// Bars on a line at most for there to be tables: cmark-gfm takes the square of them in time.
  private static let mostBars = 256

  /// Nil when the structure takes more memory than it may.
  init?(of markdown: [UInt8]) {
    let hasTables = Self.mostBars(in: markdown) <= Self.mostBars
    let parsed = unsafe markdown.withUnsafeBufferPointer { buffer in
      unsafe markdown_parse(buffer.baseAddress, buffer.count, hasTables ? 1 : 0, Self.budget)
    }
    guard let parsed = unsafe parsed else { return nil }
    defer { unsafe markdown_free(parsed) }
    events = unsafe Array(
      UnsafeBufferPointer(start: markdown_events(parsed), count: markdown_event_count(parsed)))
    bytes = unsafe Array(
      UnsafeBufferPointer(start: markdown_bytes(parsed), count: markdown_byte_count(parsed)))
  }

  /// The words of a leaf, escapes and entities resolved.
  func words(of event: Event) -> ArraySlice<UInt8> {
    bytes[event.start..<event.start + event.count]
  }

  private static func mostBars(in markdown: [UInt8]) -> Int {
    var most = 0
    var count = 0
    for byte in markdown {
      if byte == UInt8(ascii: "|") { count += 1 }
      if byte == 0x0A || byte == 0x0D { count = 0 }
      most = max(most, count)
    }
    return most
  }

  /// What the entity stands for whose name, with its `;`, is given without its `&`; nil when there
  /// is none of the name.
  static func entity(_ name: ArraySlice<UInt8>) -> [UInt8]? {
    var words = [UInt8](repeating: 0, count: 16)
    let name = Array(name)
    let count = unsafe name.withUnsafeBufferPointer { name in
      unsafe words.withUnsafeMutableBufferPointer { words in
        unsafe markdown_entity(name.baseAddress, name.count, words.baseAddress)
      }
    }
    return count > 0 ? Array(words[..<count]) : nil
  }
}
