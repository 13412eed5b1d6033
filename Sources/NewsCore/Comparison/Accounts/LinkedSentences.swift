/// Which sentences correspond, for look-ups.
struct LinkedSentences {
  private let links: [SentencePair: Int]

  init(_ links: [PassageLink]) {
    self.links = Dictionary(
      links.enumerated().map { ($1.pair, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The index of the link between two sentences.
  subscript(one: SentencePlace, other: SentencePlace) -> Int? {
    links[SentencePair(one, other)]
  }
}
