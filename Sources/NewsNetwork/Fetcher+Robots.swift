import NewsCore

extension Fetcher {
  /// The rules of the site that `url` is on. To be asked before what is fetched regularly and not by
  /// hand, and kept for a day at most (RFC 9309, section 2.4).
  public func robots(for url: String) async throws(FetchFailure) -> Robots {
    guard let place = Address(url) else { throw FetchFailure(url: url, reason: .badAddress) }
    do throws(FetchFailure) {
      let page = try await fetch("\(place.site)/robots.txt")
      return Robots(body: page.bytes, agent: "broadsheet")
    } catch {
      switch error.reason {
      case .status(let status): return Robots(status: status, body: [], agent: "broadsheet")
      case .noLibrary, .cancelled: throw error
      default: return .unreachable
      }
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
