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

  /// The lines of a request that ask for the page only if it has changed; values that could end a
  /// line are left out.
  var fields: [String] {
    [("If-None-Match", entityTag), ("If-Modified-Since", lastModified)].compactMap { name, value in
      guard let value, value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return nil }
      return "\(name): \(value)"
    }
  }
}
