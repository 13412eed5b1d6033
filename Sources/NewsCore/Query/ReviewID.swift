/// Names a row of the review list: a mention and an entity that it may name.
public struct ReviewID: Hashable, Sendable {
  public let mention: Place
  public let candidate: EntityID

  public init(mention: Place, candidate: EntityID) {
    self.mention = mention
    self.candidate = candidate
  }
}
