/// Something that one account lacks and all others have.
public struct MissingRow: Hashable, Sendable {
  /// The account that lacks it.
  public let article: ArticleID
  public let kind: LoneItem.Kind
  /// The sentences in which the first of the others has it.
  public let text: String
  /// The words in `text`, in UTF-8, that are lacking.
  public let mark: TextSpan
  /// Where each of the others has it first, in their order.
  public let places: [Place]

  public init(
    article: ArticleID, kind: LoneItem.Kind, text: String, mark: TextSpan? = nil, places: [Place]
  ) {
    self.article = article
    self.kind = kind
    self.text = text
    self.mark = mark ?? TextSpan(0, text.utf8.count)
    self.places = places
  }
}
