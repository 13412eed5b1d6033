/// Texts on one topic with the pairs of their sentences that are marked as corresponding.
public struct MarkedTopic: Sendable {
  /// A text with its sentences.
  public struct Account: Sendable {
    public let name: String
    public let text: SourceText
    public let sentences: [TextSpan]
    /// For each sentence whether its pairs are marked.
    public let isAnnotated: [Bool]
  }

  public let name: String
  public let accounts: [Account]
  /// The pairs that are marked, of annotated sentences alone.
  public let pairs: Set<SentencePair>

  /// Whether the pairs of both sentences are marked where they correspond.
  func isAnnotated(_ pair: SentencePair) -> Bool {
    [pair.one, pair.other].allSatisfy { accounts[$0.document].isAnnotated[$0.sentence] }
  }

  /// The topic with some of its accounts alone, in order.
  package func restricted(to accounts: [Int]) -> MarkedTopic {
    let numbers = Dictionary(uniqueKeysWithValues: accounts.enumerated().map { ($1, $0) })
    func kept(_ place: SentencePlace) -> SentencePlace? {
      numbers[place.document].map { SentencePlace(document: $0, sentence: place.sentence) }
    }
    return MarkedTopic(
      name: name, accounts: accounts.map { self.accounts[$0] },
      pairs: Set(
        pairs.compactMap { pair in
          guard let one = kept(pair.one), let other = kept(pair.other) else { return nil }
          return SentencePair(one, other)
        }))
  }
}
