/// That one name of an article stands for another, both told by number.
public struct NamePair: Hashable, Sendable {
  public let name: Int
  public let other: Int

  public init(name: Int, other: Int) {
    self.name = name
    self.other = other
  }
}
