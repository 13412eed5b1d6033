/// Reads RSS (<https://www.rssboard.org/rss-specification>, RSS 1.0 with its content module) and
/// Atom (RFC 4287).
struct XMLFeedReader {
  let document: Page
  private let names: [String]
  /// The elements that stand in each.
  private let children: [[Int]]

  /// Prefixes by which this reader calls the namespaces of feeds.
  private static let prefixes: [String: String] = [
    "http://www.w3.org/2005/Atom": "atom:", "http://purl.org/atom/ns#": "atom:",
    "http://purl.org/rss/1.0/": "", "http://my.netscape.com/rdf/simple/0.9/": "",
    "http://backend.userland.com/rss2": "", "http://blogs.law.harvard.edu/tech/rss": "",
    "http://purl.org/rss/1.0/modules/content/": "content:",
    "http://purl.org/dc/elements/1.1/": "dc:", "http://purl.org/dc/terms/": "dc:",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf:",
  ]

  init(document: Page) {
    self.document = document
    names = document.nodes.map { node in
      guard let space = node.name.lastIndex(of: " ") else { return node.name }
      let prefix = Self.prefixes[String(node.name[..<space])] ?? "other:"
      return prefix + node.name[node.name.index(after: space)...]
    }
    var children = [[Int]](repeating: [], count: document.nodes.count)
    for (index, node) in document.nodes.enumerated() where node.parent >= 0 {
      children[node.parent].append(index)
    }
    self.children = children
  }

  func feed() -> Feed {
    var feed = Feed()
    if document.wasCut {
      feed.damage = "it is too long or too deeply nested; what follows is left out"
    } else if document.wasDamaged {
      feed.damage = "it is no well-formed XML; what is behind the damage may be missing"
    }
    for (index, name) in names.enumerated() {
      switch name {
      case "channel", "atom:feed": feed.title = feed.title ?? title(of: index)
      case "item", "atom:entry":
        // An entry may hold the feed it is from, but no other entry.
        feed.items.append(name == "item" ? item(index) : entry(index))
      default: break
      }
    }
    return feed
  }

  private func title(of node: Int) -> String? {
    first(node, "title", "atom:title").flatMap { FeedText.plain(string($0)) }
  }

  // RSS.

  private func item(_ node: Int) -> ArticleRecord {
    var record = ArticleRecord(format: .feed)
    record.metadata.headline = title(of: node)
    record.metadata.publication = first(node, "source").flatMap { FeedText.plain(string($0)) }
    for author in all(node, "dc:creator", "author") {
      if let name = FeedText.plain(Self.name(in: string(author))),
        !record.metadata.bylines.contains(name)
      {
        record.metadata.bylines.append(name)
      }
    }
    take(first(node, "pubDate", "dc:date", "dc:issued"), &record)
    let link = first(node, "link").map(string) ?? ""
    let guid = first(node, "guid").flatMap { guid in
      document.nodes[guid].attribute("isPermaLink") == "false" ? nil : string(guid)
    }
    record.metadata.url = FeedText.plain(link) ?? guid.flatMap(Self.address)
    FeedText.fill(
      &record, content: first(node, "content:encoded").flatMap { FeedText.body(string($0)) },
      summary: first(node, "description").flatMap { FeedText.body(string($0)) })
    return record
  }

  /// The name in `desk@lock.example (Petra Olin)`.
  private static func name(in words: String) -> String {
    guard let open = words.firstIndex(of: "("), words.contains("@"),
      let close = words.lastIndex(of: ")"), open < close
    else { return words }
    return String(words[words.index(after: open)..<close])
  }

  private static func address(_ words: String) -> String? {
    FeedText.plain(words).flatMap { $0.hasPrefix("http") ? $0 : nil }
  }

  // Atom.

  private func entry(_ node: Int) -> ArticleRecord {
    var record = ArticleRecord(format: .feed)
    record.metadata.headline = first(node, "atom:title").flatMap { FeedText.plain(string($0)) }
    record.metadata.publication = first(node, "atom:source").flatMap(title)
    record.metadata.bylines = all(node, "atom:author").compactMap { author in
      first(author, "atom:name").flatMap { FeedText.plain(string($0)) }
    }
    take(first(node, "atom:published", "atom:issued", "atom:updated"), &record)
    let links = all(node, "atom:link").map { document.nodes[$0] }
    let link = links.first { ["alternate", nil].contains($0.attribute("rel")) } ?? links.first
    record.metadata.url = link?.attribute("href").map(Self.unescaped)
    FeedText.fill(
      &record, content: first(node, "atom:content").flatMap(body),
      summary: first(node, "atom:summary").flatMap(body))
    return record
  }

  /// The text of a text construct (RFC 4287, section 3.1).
  private func body(of node: Int) -> ArticleRecord.Body? {
    switch document.nodes[node].attribute("type") ?? "text" {
    case "xhtml":
      let html = XHTMLWriter.html(of: node, in: document)
      return html.contains { $0 > 0x20 } ? .fragment(html) : nil
    default: return FeedText.body(string(node))
    }
  }

  // Elements.

  private func take(_ date: Int?, _ record: inout ArticleRecord) {
    guard let words = date.flatMap({ FeedText.plain(string($0)) }) else { return }
    record.date = words
    record.metadata.published = PageMetadataReader.date(words)
  }

  /// The first child of one of the names, the earlier names first, that holds something.
  private func first(_ node: Int, _ wanted: String...) -> Int? {
    for name in wanted {
      let found = children[node].first { names[$0] == name && !document.nodes[$0].content.isEmpty }
      if let found { return found }
    }
    return nil
  }

  private func all(_ node: Int, _ wanted: String...) -> [Int] {
    children[node].filter { wanted.contains(names[$0]) }
  }

  private func string(_ node: Int) -> String {
    var bytes: [UInt8] = []
    for case .text(let range) in document.events[document.nodes[node].content] {
      bytes += document.bytes[range]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The value of an attribute; the parser leaves the references to an ampersand in it.
  private static func unescaped(_ value: String) -> String {
    value.split(separator: "&#38;", omittingEmptySubsequences: false).joined(separator: "&")
  }
}
