/// Something that only one account has.
public struct LoneRow: Hashable, Sendable {
  public let place: Place
  public let kind: LoneItem.Kind
  public let text: String

  public init(place: Place, kind: LoneItem.Kind, text: String) {
    self.place = place
    self.kind = kind
    self.text = text
  }
}
