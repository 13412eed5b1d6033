/// A passage with something that only one account has.
public struct LoneRow: Hashable, Sendable {
  /// Where that is, or the first of it.
  public let place: Place
  public let kind: LoneItem.Kind
  /// The sentences in which it stands.
  public let text: String
  /// The words in `text`, in UTF-8, that only this account has; all of it for a sentence.
  public let marks: [TextSpan]

  public init(place: Place, kind: LoneItem.Kind, text: String, marks: [TextSpan]? = nil) {
    self.place = place
    self.kind = kind
    self.text = text
    self.marks = marks ?? [TextSpan(0, text.utf8.count)]
  }

  /// The people and figures that only this account has, one after the other; nil for sentences and
  /// quotations.
  public var names: String? {
    guard kind == .person || kind == .figure else { return nil }
    let bytes = Array(text.utf8)
    return marks.map { String(decoding: bytes[$0.range], as: UTF8.self) }.joined(separator: ", ")
  }
}
