import NewsCore

/// Fetches what the rules of its site allow, one page after the other. A site is asked for its rules
/// once, so the fetcher is to be used for a day at most (RFC 9309, section 2.4).
public struct PoliteFetcher {
  private let fetcher: Fetcher
  /// Of each site its rules, or why they cannot be had.
  private var rules: [String: Result<Robots, FetchFailure>] = [:]

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
    let known = await rules(of: site, for: url)
    rules[site] = known
    return try await fetcher.fetch(url, validators: validators, allowedBy: known.get())
  }

  private func rules(of site: String, for url: String) async -> Result<Robots, FetchFailure> {
    if let known = rules[site] { return known.mapError { $0.at(url) } }
    do throws(FetchFailure) {
      return .success(try await fetcher.robots(for: url))
    } catch {
      return .failure(error)
    }
  }
}
