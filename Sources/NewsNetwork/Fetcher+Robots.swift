import NewsCore

extension Fetcher {
  /// The rules of the site that `url` is on. To be asked before what is fetched regularly and not by
  /// hand, and kept for a day at most (RFC 9309, section 2.4).
  ///
  /// A site that has none allows all; one whose rules cannot be had now is not to be fetched from, and
  /// the failure says why (sections 2.3.1.3 and 2.3.1.4).
  public func robots(for url: String) async throws(FetchFailure) -> Robots {
    guard let place = Address(url) else { throw FetchFailure(url: url, reason: .badAddress) }
    do throws(FetchFailure) {
      let page = try await fetch("\(place.site)/robots.txt")
      return Robots(body: page.bytes, agent: "broadsheet")
    } catch {
      guard case .status(let status) = error.reason else {
        throw Address(error.url)?.site == place.site ? error.at(url) : error
      }
      guard (400..<500).contains(status) else {
        throw FetchFailure(url: url, reason: .noRobots(status: status))
      }
      return .absent
    }
  }

  /// The page as `fetch` gives it, if `robots` allow it.
  public func fetch(
    _ url: String, validators: Validators = Validators(), allowedBy robots: Robots
  ) async throws(FetchFailure) -> FetchedPage {
    guard let place = Address(url) else { throw FetchFailure(url: url, reason: .badAddress) }
    guard robots.allows(place.path) else {
      throw FetchFailure(url: url, reason: .forbiddenByRobots)
    }
    return try await fetch(url, validators: validators)
  }
}
