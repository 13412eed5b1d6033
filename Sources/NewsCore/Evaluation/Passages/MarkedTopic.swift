/// Texts on one topic with the pairs of their sentences that are marked as corresponding.
public struct MarkedTopic: Sendable {
  /// A text with its sentences.
  public struct Account: Sendable {
    public let name: String
    public let text: SourceText
    public let sentences: [TextSpan]
    /// For each sentence whether its pairs are marked.
    public let isAnnotated: [Bool]

    init(name: String, text: SourceText, sentences: [TextSpan], isAnnotated: [Bool]) {
      self.name = name
      self.text = text
      self.sentences = sentences
      self.isAnnotated = isAnnotated
    }

    /// An account of which each line is a sentence.
    init(name: String, lines: [String], isAnnotated: [Bool]) {
      var spans: [TextSpan] = []
      for line in lines {
        let start = spans.last.map { $0.end + 1 } ?? 0
        spans.append(TextSpan(start, start + line.utf8.count))
      }
      self.init(
        name: name, text: SourceText(lines.joined(separator: "\n")), sentences: spans,
        isAnnotated: isAnnotated)
    }
  }

  public let name: String
  public let accounts: [Account]
  /// The pairs that are marked, of annotated sentences alone.
  public let pairs: Set<SentencePair>

  /// Whether the pairs of both sentences are marked where they correspond.
  func isAnnotated(_ pair: SentencePair) -> Bool {
    [pair.one, pair.other].allSatisfy { accounts[$0.document].isAnnotated[$0.sentence] }
  }

  /// The topic with the sentences of its accounts in another order, a sentence a line.
  ///
  /// - Parameter orders: for each account the numbers of its sentences, each once.
  package func reordered(_ orders: [[Int]]) -> MarkedTopic {
    let places = orders.map { order in
      Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    }
    func moved(_ place: SentencePlace) -> SentencePlace {
      SentencePlace(
        document: place.document,
        sentence: places[place.document][place.sentence] ?? place.sentence)
    }
    return MarkedTopic(
      name: name,
      accounts: zip(accounts, orders).map { account, order in
        Account(
          name: account.name, lines: order.map { account.text[account.sentences[$0]] },
          isAnnotated: order.map { account.isAnnotated[$0] })
      },
      pairs: Set(pairs.map { SentencePair(moved($0.one), moved($0.other)) }))
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
