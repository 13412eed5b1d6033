/// Tells a file's format by its content, and by its name when the content leaves it open.
struct FormatDetector {
  /// Bytes that are looked at.
  private static let examined = 4_096

  func format(of text: SourceText, fileName: String) -> Article.Format {
    let head = beginning(of: text)
    if isPage(head) { return .html }
    if isFeed(head) { return .feed }
    if FrontMatterReader().frontMatter(in: text) != nil { return .markdown }
    let name = fileName.lowercased()
    if [".md", ".markdown", ".mdown", ".mkd"].contains(where: name.hasSuffix) { return .markdown }
    if [".html", ".htm", ".xhtml"].contains(where: name.hasSuffix), head.contains("<") {
      return .html
    }
    return head.hasPrefix("# ") ? .markdown : .plain
  }

  /// The text's start with its ASCII letters small, without byte order mark, space and comments of
  /// markup.
  private func beginning(of text: SourceText) -> String {
    let start = text.bytes.prefix(Self.examined).map(\.smallLetter)
    var head = String(decoding: start, as: UTF8.self)[...]
    while true {
      head = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
      guard head.hasPrefix("<!--") else { return String(head) }
      var rest = head.dropFirst(4)
      while !rest.isEmpty && !rest.hasPrefix("-->") { rest = rest.dropFirst() }
      head = rest.dropFirst(3)
    }
  }

  private func isPage(_ head: String) -> Bool {
    for start in ["<!doctype html", "<html", "<head", "<body", "<article", "<main", "<div", "<p>"]
    where head.hasPrefix(start) {
      return true
    }
    return head.hasPrefix("<?xml") && (head.contains("<html") || head.contains("<!doctype html"))
  }

  private func isFeed(_ head: String) -> Bool {
    if head.hasPrefix("{") {
      return head.contains("://jsonfeed.org/version/")
        || head.contains("://www.jsonfeed.org/version/")
    }
    guard head.hasPrefix("<") else { return false }
    return ["<rss", "<feed", "<rdf:rdf"].contains { root in
      firstElement(of: head).hasPrefix(root)
    }
  }

  /// What follows declarations, instructions and comments.
  private func firstElement(of head: String) -> Substring {
    var rest = head[...]
    while true {
      rest = rest.drop(while: \.isWhitespace)
      let end: String
      if rest.hasPrefix("<?") {
        end = "?>"
      } else if rest.hasPrefix("<!--") {
        end = "-->"
      } else if rest.hasPrefix("<!doctype") {
        // Declarations may stand in brackets.
        let bracket = rest.firstIndex(of: "[")
        let close = rest.firstIndex(of: ">")
        end = bracket.map { $0 < (close ?? rest.endIndex) } ?? false ? "]>" : ">"
      } else {
        return rest
      }
      guard let range = rest.firstRange(of: end) else { return rest.suffix(0) }
      rest = rest[range.upperBound...]
    }
  }
}
