import NewsCore

/// What was fetched from an address, to be added to a library.
public struct FetchedSource: Hashable, Sendable {
  public let url: String
  public let bytes: [UInt8]
  /// The encoding that the server names.
  public let charset: String?
  /// By which the server knows whether anything has changed.
  public let validators: Validators

  public init(url: String, bytes: [UInt8], charset: String?, validators: Validators) {
    self.url = url
    self.bytes = bytes
    self.charset = charset
    self.validators = validators
  }
}
