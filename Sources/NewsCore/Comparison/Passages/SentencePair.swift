/// Two sentences of different accounts, that of the account that comes first before the other.
public struct SentencePair: Hashable, Comparable, Sendable {
  public let one: SentencePlace
  public let other: SentencePlace

  /// The sentences may come in any order.
  public init(_ left: SentencePlace, _ right: SentencePlace) {
    one = min(left, right)
    other = max(left, right)
  }

  public static func < (left: SentencePair, right: SentencePair) -> Bool {
    (left.one, left.other) < (right.one, right.other)
  }
}
