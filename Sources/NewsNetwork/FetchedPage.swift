import NewsCore

/// What a server answered.
public struct FetchedPage: Hashable, Sendable {
  /// Where it was in the end, after redirects.
  public let url: String
  /// Whether it is as it was when the validators were given; there are no bytes then.
  public let isUnchanged: Bool
  /// The content, unpacked.
  public let bytes: [UInt8]
  /// In small letters, as in `text/html`.
  public let mediaType: String?
  /// The encoding that the server names.
  public let charset: String?
  /// To be kept for the next time.
  public let validators: Validators
}
