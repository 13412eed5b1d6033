import CFetch
import Glibc
import NewsCore

/// A feed that a fetched page names, by its whole address.
public struct NamedFeed: Hashable, Sendable {
  public let url: String
  public let title: String?

  /// The feeds that `page` names, in its order; none if it is no page of HTML. A page may not lead to
  /// a private address on another server.
  public static func feeds(on page: FetchedPage) -> [NamedFeed] {
    guard page.mediaType?.contains("html") ?? true else { return [] }
    let (base, feeds) = FeedFinder().feeds(inPage: page.bytes)
    let start = base.flatMap { whole($0, from: page.url) } ?? page.url
    return feeds.compactMap { feed in
      guard let url = whole(feed.address, from: start), mayLead(from: page.url, to: url) else {
        return nil
      }
      return NamedFeed(url: url, title: feed.title)
    }
  }

  private static func mayLead(from page: String, to url: String) -> Bool {
    guard let address = Address(url) else { return false }
    return !address.namesPrivateAddress
      || Address(page).map { address.isSameServer(as: $0) } ?? false
  }

  private static func whole(_ address: String, from base: String) -> String? {
    guard let url = unsafe fetch_resolve(base, address) else { return nil }
    defer { unsafe free(url) }
    return unsafe String(cString: url)
  }
}
