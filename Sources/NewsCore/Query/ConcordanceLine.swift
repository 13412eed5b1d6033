/// An occurrence with the words around it.
public struct ConcordanceLine: Hashable, Sendable {
  public let place: Place
  /// The text before on one line: at most about 80 characters, 240 where it is to be judged.
  public let before: String
  public let match: String
  /// The text after on one line, as long as that before.
  public let after: String
  /// For a mention of an entity: where the knowledge comes from that it is one.
  public let origin: LinkOrigin?

  public init(
    place: Place, before: String, match: String, after: String, origin: LinkOrigin? = nil
  ) {
    self.place = place
    self.before = before
    self.match = match
    self.after = after
    self.origin = origin
  }
}
