/// Reads what a page says of its article in its head: JSON-LD first, then `og:` and other `meta`,
/// then the title.
struct PageMetadataReader {
  private let page: Page
  private var metadata = ArticleMetadata()
  private var meta: [String: String] = [:]
  private var title: String?
  /// The longest text of an article in linked data.
  private var body: String?

  /// Types of schema.org that are articles.
  private static let articleTypes: Set<String> = [
    "NewsArticle", "Article", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle",
    "BackgroundNewsArticle", "ReviewNewsArticle", "BlogPosting", "LiveBlogPosting", "Report",
    "SocialMediaPosting", "TechArticle", "ScholarlyArticle",
  ]

  /// With the text of the article where linked data has it.
  static func metadata(of page: Page) -> (metadata: ArticleMetadata, body: String?) {
    var reader = PageMetadataReader(page: page)
    reader.read()
    return (reader.metadata, reader.body)
  }

  private init(page: Page) {
    self.page = page
  }

  private mutating func read() {
    for (index, node) in page.nodes.enumerated() {
      switch node.name {
      case "html":
        if metadata.language == nil {
          metadata.language = (node.attribute("lang") ?? node.attribute("xml:lang"))
            .flatMap(Self.filled)
        }
      case "meta": addMeta(node)
      case "title":
        if title == nil, !hasParent(node, named: "svg") { title = page.text(of: index) }
      case "link":
        if node.attribute("rel") == "canonical", metadata.url == nil {
          metadata.url = node.attribute("href").flatMap(Self.filled)
        }
      case "script":
        if node.attribute("type")?.lowercased() == "application/ld+json" { addLinkedData(index) }
      default: break
      }
    }
    complete()
  }

  private func hasParent(_ node: PageNode, named name: String) -> Bool {
    node.parent >= 0 && page.nodes[node.parent].name == name
  }

  private mutating func addMeta(_ node: PageNode) {
    let key = node.attribute("property") ?? node.attribute("name") ?? node.attribute("itemprop")
    guard let key = key?.lowercased(), let value = node.attribute("content").flatMap(Self.filled)
    else { return }
    if meta[key] == nil { meta[key] = value }
  }

  private mutating func addLinkedData(_ node: Int) {
    var bytes: [UInt8] = []
    for case .text(let range) in page.events[page.nodes[node].content] {
      bytes += page.bytes[range]
    }
    guard let value = JSONReader.value(in: bytes) else { return }
    for candidate in value.elements + (value["@graph"]?.elements ?? []) { addArticle(candidate) }
  }

  private mutating func addArticle(_ value: JSONValue) {
    let types = value["@type"]?.elements.compactMap(\.string) ?? []
    guard types.contains(where: Self.articleTypes.contains) else { return }
    metadata.headline = metadata.headline ?? value["headline"]?.string.flatMap(Self.filled)
    metadata.publication = metadata.publication ?? name(of: value["publisher"])
    if let text = value["articleBody"]?.string, text.utf8.count > body?.utf8.count ?? 0 {
      body = text
    }
    metadata.published = metadata.published ?? value["datePublished"]?.string.flatMap(Self.date)
    if metadata.bylines.isEmpty {
      for author in value["author"]?.elements ?? [] {
        if let name = name(of: author) { addAuthor(name) }
      }
    }
  }

  private func name(of value: JSONValue?) -> String? {
    guard let value = value?.elements.first else { return nil }
    return (value.string ?? value["name"]?.elements.first?.string).flatMap(Self.filled)
  }

  private mutating func addAuthor(_ words: String) {
    let name = words.lowercased().hasPrefix("by ") ? String(words.dropFirst(3)) : words
    let isLink = name.contains("://") || name.hasPrefix("@") || name.hasPrefix("/")
    if !isLink, let name = Self.filled(name), !metadata.bylines.contains(name) {
      metadata.bylines.append(name)
    }
  }

  /// Fills from `meta` and the title what JSON-LD left open.
  private mutating func complete() {
    metadata.headline =
      metadata.headline ?? first("og:title", "twitter:title", "dc.title", "parsely-title") ?? title
    metadata.publication = metadata.publication ?? first("og:site_name", "application-name")
    if metadata.bylines.isEmpty,
      let author = first(
        "author", "byl", "article:author", "parsely-author", "dc.creator", "sailthru.author")
    {
      addAuthor(author)
    }
    let day = first(
      "article:published_time", "og:published_time", "datepublished", "parsely-pub-date",
      "pubdate", "publishdate", "date", "dc.date", "dc.date.issued", "sailthru.date")
    metadata.published = metadata.published ?? day.flatMap(Self.date)
    metadata.url = metadata.url ?? first("og:url")
    metadata.language = metadata.language ?? first("content-language", "og:locale", "language")
  }

  private func first(_ keys: String...) -> String? {
    for key in keys { if let value = meta[key] { return value } }
    return nil
  }

  /// `value` with its references resolved and on one line; nil when nothing is left.
  private static func filled(_ value: String) -> String? {
    let words = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? nil : words
  }

  /// The day in a date of any usual form.
  static func date(_ words: String) -> CalendarDate? {
    let text = SourceText(words)
    let parts = LineWordScanner().words(in: text, text.span, limit: 12)
    return parts.indices.lazy.compactMap { WrittenDate(in: parts, at: $0)?.date }.first
  }
}
