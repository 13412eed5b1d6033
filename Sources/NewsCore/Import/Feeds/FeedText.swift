/// What items of feeds have in common, whatever their format.
enum FeedText {
  /// Words for an item that comes without its text.
  static let summaryOnly =
    "The feed has only a summary of this article; the rest is at its address."
  static let titleOnly =
    "The feed has only the headline of this article; the rest is at its address."

  /// A short text as people read it: on one line, without markup; nil when nothing is left.
  ///
  /// Feeds that mean plain text have references and tags in it all the same.
  static func plain(_ words: String) -> String? {
    var line = words
    if mayBeMarkup(words), let page = Page(html: Array(words.utf8)) {
      line = page.text(of: 0)
    }
    let parts = line.split(whereSeparator: \.isWhitespace)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// Fills in the text of an item: its content, or where there is none the summary, and says so.
  static func fill(
    _ record: inout ArticleRecord, content: ArticleRecord.Body?, summary: ArticleRecord.Body?
  ) {
    if let content {
      record.body = content
    } else if let summary {
      record.body = summary
      record.notices.append(summaryOnly)
    } else {
      record.notices.append(titleOnly)
    }
  }

  /// HTML, which lines of text are too; plain text where blank lines divide it and nothing looks
  /// like markup. Nil for blank words.
  static func body(_ words: String) -> ArticleRecord.Body? {
    guard words.contains(where: { !$0.isWhitespace }) else { return nil }
    let isPlain = words.contains("\n\n") && !mayBeMarkup(words)
    return isPlain ? .plain(Array(words.utf8)) : .fragment(Array(words.utf8))
  }

  /// Whether there is a tag or a reference.
  private static func mayBeMarkup(_ words: String) -> Bool {
    let bytes = Array(words.utf8)
    for (index, byte) in bytes.enumerated() where index + 1 < bytes.count {
      let next = bytes[index + 1]
      let isLetter = next | 0x20 >= 0x61 && next | 0x20 <= 0x7A
      switch byte {
      case UInt8(ascii: "<"):
        if isLetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") { return true }
      case UInt8(ascii: "&"):
        guard isLetter || next == UInt8(ascii: "#") else { continue }
        if bytes[index...].prefix(12).contains(UInt8(ascii: ";")) { return true }
      default: break
      }
    }
    return false
  }
}
