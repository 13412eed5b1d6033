/// Two sentences of different accounts that say the same or tell of the same event.
public struct PassageLink: Hashable, Sendable {
  /// The sentence of the account that comes first.
  public let one: SentencePlace
  public let other: SentencePlace
  /// How sure the link is, in percent.
  public let certainty: Int
  /// What the two have in common, in a few words each.
  public let reasons: [String]

  /// The two places.
  public var pair: SentencePair { SentencePair(one, other) }
}

extension [PassageLink] {
  /// The surest first; of those that are as sure the one that stands first.
  var surestFirst: [PassageLink] {
    indices.sorted { (self[$1].certainty, $0) < (self[$0].certainty, $1) }.map { self[$0] }
  }
}
