/// Something that one account lacks and all others have.
public struct MissingRow: Hashable, Sendable {
  /// The account that lacks it.
  public let article: ArticleID
  public let kind: LoneItem.Kind
  public let text: String
  /// Where each of the others has it first, in their order.
  public let places: [Place]

  public init(article: ArticleID, kind: LoneItem.Kind, text: String, places: [Place]) {
    self.article = article
    self.kind = kind
    self.text = text
    self.places = places
  }
}
