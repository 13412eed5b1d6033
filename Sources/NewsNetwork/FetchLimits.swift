/// What a fetch may cost.
public struct FetchLimits: Hashable, Sendable {
  /// Bytes of an answer, unpacked.
  public var size = 64 << 20
  /// Of the whole fetch, redirects included.
  public var seconds = 60
  public var redirects = 10

  public init() {}
}
