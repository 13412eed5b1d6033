/// Why nothing could be fetched, and what can be done about it.
public struct FetchFailure: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// libcurl is not installed.
    case noLibrary
    /// No address of http or https.
    case badAddress
    case unknownHost
    /// Nobody answers; what libcurl says.
    case noConnection(String)
    /// A redirect or a name leads to a private address that was not typed.
    case privateAddress
    case tooLarge(limit: Int)
    case tooSlow(seconds: Int)
    case tooManyRedirects(limit: Int)
    /// The certificate is not to be trusted; what libcurl says.
    case notTrusted(String)
    /// The response ends early or is damaged; what libcurl says.
    case cutOff(String)
    /// The server answers with a status other than success.
    case status(Int)
    /// The site asks programs to stay away from this address.
    case forbiddenByRobots
    /// The server answers with this status when asked for the rules of the site, so that nothing of it
    /// may be fetched.
    case noRobots(status: Int)
    case cancelled
  }

  /// The address that failed; after a redirect not the one that was asked for.
  public let url: String
  public let reason: Reason

  /// The same with the address that was asked for.
  func at(_ url: String) -> FetchFailure { FetchFailure(url: url, reason: reason) }

  /// One sentence: the address, what is wrong and the way out.
  public var message: String {
    switch reason {
    case .noLibrary: "\(url): fetching needs libcurl; install it: apt install libcurl4"
    case .badAddress: "\(url): it is no address of http or https; check it"
    case .unknownHost: "\(url): no such host; check the address and the connection"
    case .noConnection(let words): "\(url): no connection: \(words); try again later"
    case .privateAddress:
      "\(url): it leads to a private address, which is asked only when typed as a number"
    case .tooLarge(let limit): "\(url): larger than \(limit >> 20) MiB; save it by hand"
    case .tooSlow(let seconds): "\(url): no whole answer within \(seconds) s; try again later"
    case .tooManyRedirects(let limit): "\(url): more than \(limit) redirects; check the address"
    case .notTrusted(let words): "\(url): its certificate is not trusted: \(words)"
    case .cutOff(let words): "\(url): the answer is damaged or cut off: \(words); try again"
    case .status(let status): "\(url): the server answers \(status); check the address"
    case .forbiddenByRobots: "\(url): the site’s robots.txt asks programs not to fetch it"
    case .noRobots(let status):
      "\(url): the server answers \(status) when asked what programs may fetch; try again later"
    case .cancelled: "\(url): cancelled"
    }
  }
}
