/// Mentions put together that do not belong together, or apart that do.
public struct ClusterError: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// One entity has the mentions of several chains.
    case merge
    /// The mentions of one chain are in several entities.
    case split
  }

  /// Some of the mentions that belong together and were put together.
  public struct Part: Hashable, Sendable {
    /// The chain of a merge, the entity of a split.
    public let name: String
    public let mentions: Int
    /// One of the mentions with the words around it.
    public let example: ConcordanceLine
    /// Why that mention was put where it is.
    public let reason: String
  }

  public let kind: Kind
  /// The entity of a merge, the chain of a split.
  public let name: String
  /// The largest first.
  public let parts: [Part]
}
