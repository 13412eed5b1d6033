import CFetch
import Glibc
import NewsCore

/// A feed that a fetched page names, by its whole address.
public struct NamedFeed: Hashable, Sendable {
  public let url: String
  public let title: String?

  /// The feeds that `page` names, in its order; none if it is no page of HTML.
  public static func feeds(on page: FetchedPage) -> [NamedFeed] {
    guard page.mediaType?.contains("html") ?? true else { return [] }
    let (base, feeds) = FeedFinder().feeds(inPage: page.bytes)
    let start = base.flatMap { whole($0, from: page.url) } ?? page.url
    return feeds.compactMap { feed in
      whole(feed.address, from: start).map { NamedFeed(url: $0, title: feed.title) }
    }
  }

  private static func whole(_ address: String, from base: String) -> String? {
    guard let url = unsafe fetch_resolve(base, address) else { return nil }
    defer { unsafe free(url) }
    return unsafe String(cString: url)
  }
}
