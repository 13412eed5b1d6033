/// Finds the feeds that a page names: `<link rel="alternate">` with the type of a feed (HTML Standard,
/// section 4.6.7.1).
public struct FeedFinder: Sendable {
  /// A feed as the page names it.
  public struct Feed: Hashable, Sendable {
    /// As the page writes it, perhaps relative to its own address or to `base`.
    public let address: String
    public let title: String?
  }

  private static let types: Set<String> = [
    "application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml",
  ]

  public init() {}

  /// The feeds in the order of the page, each once, and the address that the page says its own are
  /// relative to.
  public func feeds(inPage html: [UInt8]) -> (base: String?, feeds: [Feed]) {
    let bytes = html.prefix(PageExtractor.largest).map { $0 == 0 ? 0x20 : $0 }
    guard let page = Page(html: bytes) else { return (nil, []) }
    var base: String?
    var feeds: [Feed] = []
    for node in page.nodes {
      if node.name == "base", base == nil { base = node.attribute("href") }
      guard node.name == "link", let address = node.attribute("href"), !address.isEmpty else {
        continue
      }
      let relations = (node.attribute("rel") ?? "").lowercased().split(
        whereSeparator: \.isWhitespace)
      let type = (node.attribute("type") ?? "").lowercased().prefix { $0 != ";" && $0 != " " }
      guard relations.contains("alternate"), Self.types.contains(String(type)),
        !feeds.contains(where: { $0.address == address })
      else { continue }
      feeds.append(Feed(address: address, title: node.attribute("title")))
    }
    return (base, feeds)
  }
}
