/// What the rules propose for the words of names anywhere in an article.
struct ArticleNames {
  /// For each word how often a proposal has it in a name of a person, an organisation, a place, or
  /// anything else, and how often it is taken for no name.
  private var counts: [FoldedKey: SIMD8<Int32>] = [:]
  private let memory: NameMemory

  init(_ sentences: [ProposedSentence], memory: NameMemory) {
    self.memory = memory
    for sentence in sentences {
      for proposal in sentence.proposals {
        for word in sentence.words[proposal.words] where word.isCapitalised {
          counts[word.key, default: .zero][Self.index(proposal.kind)] += 1
        }
      }
    }
  }

  /// The prevailing kind, how much it prevails, and whether the word is a surname or a forename of
  /// a person named in full.
  func code(of key: FoldedKey) -> UInt64 {
    guard let found = counts[key] else { return 0 }
    var best = 0
    for index in 1..<5 where found[index] > found[best] { best = index }
    let total = found.wrappedSum()
    let share: UInt64 = found[best] == total ? (total > 1 ? 2 : 1) : 0
    return 1 + UInt64(best) | share << 3 | (memory.isSurname(key) ? 32 : 0)
      | (memory.isForename(key) ? 64 : 0)
  }

  private static func index(_ kind: EntityKind?) -> Int {
    switch kind {
    case .person: 0
    case .organisation: 1
    case .place: 2
    case .group, .event, .work, .product, .other: 3
    case nil: 4
    }
  }
}
