/// What a server gave to ask later whether a page has changed (RFC 9110, section 8.8).
public struct Validators: Hashable, Sendable {
  /// The value of `ETag`, with its quotation marks.
  public var entityTag: String?
  /// The value of `Last-Modified`.
  public var lastModified: String?

  public init(entityTag: String? = nil, lastModified: String? = nil) {
    self.entityTag = entityTag
    self.lastModified = lastModified
  }
}
