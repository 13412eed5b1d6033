import NewsCore

/// Fetches what the rules of its site allow, one page after the other. A site is asked for its rules
/// once, so the fetcher is to be used for a day at most (RFC 9309, section 2.4).
public struct PoliteFetcher {
  private let fetcher: Fetcher
  private var rules: [String: Robots] = [:]

  public init(_ fetcher: Fetcher) {
    self.fetcher = fetcher
  }

  /// The page as `Fetcher.fetch` gives it, if the rules allow it.
  public mutating func fetch(
    _ url: String, validators: Validators = Validators()
  ) async throws(FetchFailure) -> FetchedPage {
    guard let site = Address(url)?.site else {
      throw FetchFailure(url: url, reason: .badAddress)
    }
    if rules[site] == nil { rules[site] = try await fetcher.robots(for: url) }
    return try await fetcher.fetch(
      url, validators: validators, allowedBy: rules[site] ?? .unreachable)
  }
}
