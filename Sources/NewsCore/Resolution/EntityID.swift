/// Names an entity over all articles: its kind and its folded name, `person:ebrahim-raisi`.
public struct EntityID: Hashable, Sendable, Comparable {
  public let name: String

  public init(_ name: String) {
    self.name = name
  }

  public static func < (left: EntityID, right: EntityID) -> Bool { left.name < right.name }
}
