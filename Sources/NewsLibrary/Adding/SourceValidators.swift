/// What a server said of the state of an address, to be shown to it the next time (RFC 9110, section
/// 8.8).
public struct SourceValidators: Hashable, Sendable {
  public let entityTag: String?
  public let lastModified: String?

  public init(entityTag: String? = nil, lastModified: String? = nil) {
    self.entityTag = entityTag
    self.lastModified = lastModified
  }
}
