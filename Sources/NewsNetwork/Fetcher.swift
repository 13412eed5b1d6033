import NewsCore

/// Fetches pages and feeds, when it is asked to and never else.
///
/// Only http and https; so much, so long and so many redirects as `limits` say; one request to a host
/// at a time. A private address is asked only where the address given to `fetch` names it by its
/// number, so that no page and no name can lead into the network of the user.
public struct Fetcher: Sendable {
  private let userAgent: String
  private let limits: FetchLimits
  private let queue: HostQueue

  /// - Parameters:
  ///   - version: of the program, for the servers to know.
  ///   - pause: between two requests to one host.
  public init(
    version: String, limits: FetchLimits = FetchLimits(), pause: Duration = .seconds(1)
  ) {
    userAgent = "broadsheet/\(version)"
    self.limits = limits
    queue = HostQueue(pause: pause)
  }

  /// The page at `url`; of one that has not changed since `validators` were given only that it has
  /// not.
  public func fetch(
    _ url: String, validators: Validators = Validators()
  ) async throws(FetchFailure) -> FetchedPage {
    guard let typed = Address(url) else { throw FetchFailure(url: url, reason: .badAddress) }
    let end = ContinuousClock.now + .seconds(limits.seconds)
    var url = url
    for _ in 0...limits.redirects {
      guard let address = Address(url) else { throw FetchFailure(url: url, reason: .badAddress) }
      await queue.enter(address.host)
      let response: Request.Response
      do throws(FetchFailure) {
        response = try await self.response(
          at: url, validators: validators, until: end,
          mayBePrivate: typed.namesPrivateAddress && address.isSameServer(as: typed))
        await queue.leave(address.host)
      } catch {
        await queue.leave(address.host)
        throw error
      }
      if (300..<400).contains(response.status), let target = response.redirect {
        url = target
      } else {
        return try page(response, at: url)
      }
    }
    throw FetchFailure(url: url, reason: .tooManyRedirects(limit: limits.redirects))
  }

  private func response(
    at url: String, validators: Validators, until end: ContinuousClock.Instant, mayBePrivate: Bool
  ) async throws(FetchFailure) -> Request.Response {
    if Task.isCancelled { throw FetchFailure(url: url, reason: .cancelled) }
    let left = (end - .now) / .milliseconds(1)
    guard left >= 1 else {
      throw FetchFailure(url: url, reason: .tooSlow(seconds: limits.seconds))
    }
    let request = Request(
      url: url, userAgent: userAgent, fields: validators.fields, mayBePrivate: mayBePrivate,
      sizeLimit: limits.size, milliseconds: Int(left))
    return try await request.response()
  }

  private func page(
    _ response: Request.Response, at url: String
  ) throws(FetchFailure) -> FetchedPage {
    guard response.status == 304 || (200..<300).contains(response.status) else {
      throw FetchFailure(url: url, reason: .status(response.status))
    }
    return FetchedPage(
      url: url, isUnchanged: response.status == 304, bytes: response.body,
      mediaType: response.header.mediaType, charset: response.header.charset,
      validators: Validators(
        entityTag: response.header["etag"], lastModified: response.header["last-modified"]))
  }
}
