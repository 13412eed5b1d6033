/// What the rules know besides the model's weights.
///
/// After a title stands a person, and the title is no part of the name; a word is the surname or
/// the forename of a person whom the article has named in full, or the plural of the surname; `and`
/// joins no more than the rules let it join, and `&` joins what they let it join, as does a hyphen
/// within a given name; a word that news writes small and that the rules take for no name is none;
/// what ends in the word of a building or a body is no person.
struct RuleCertainty {
  private var pulls: [Int: SIMD8<Int32>] = [:]

  /// As much as all features of a word that is beyond doubt, in the units of the weights.
  private static let certain: Int32 = 160
  /// About as much as all features of a word that is clear.
  private static let strong: Int32 = 80

  init(_ sentence: ProposedSentence, memory: NameMemory) {
    for proposal in sentence.proposals { add(proposal, sentence, memory) }
    addJoints(sentence)
  }

  private mutating func add(
    _ proposal: NameProposal, _ sentence: ProposedSentence, _ memory: NameMemory
  ) {
    let first = proposal.words.lowerBound
    let word = sentence.words[first]
    guard let kind = proposal.kind else {
      if proposal.words.count == 1, word.traits.smallness >= 6 {
        pulls[first, default: .zero] &-= SIMD8(repeating: Self.strong)
      }
      return
    }
    if let title = proposal.title {
      add(Self.certain, to: .person, at: first)
      for index in title { pulls[index, default: .zero] &-= SIMD8(repeating: Self.certain) }
    } else if proposal.words.count == 1 {
      if kind == .person && (memory.isSurname(before: word) || memory.isForename(word.key)) {
        add(Self.strong, to: .person, at: first)
      } else if kind == .group && memory.isFamily(word.key) {
        add(Self.strong, to: .group, at: first)
      }
    } else if kind != .person, let last = sentence.words[proposal.words].last(where: \.isWord),
      !last.classes.isDisjoint(with: Self.heads)
    {
      for index in proposal.words {
        pulls[index, default: .zero][Self.beginsPerson] -= Self.strong
        pulls[index, default: .zero][Self.insidePerson] -= Self.strong
      }
    }
  }

  /// The words that names of buildings, bodies and events end in.
  private static let heads: WordClass = [
    .placeHead, .organisationHead, .organisationTail, .eventHead,
  ]
  private static let beginsPerson = Int(NameLabel.beginsPerson.rawValue) - 1
  private static let insidePerson = Int(NameLabel.insidePerson.rawValue) - 1

  private mutating func add(_ pull: Int32, to kind: EntityKind, at index: Int) {
    pulls[index, default: .zero][Int(NameLabel(kind, isFirst: true).rawValue) - 1] += pull
  }

  private mutating func addJoints(_ sentence: ProposedSentence) {
    for (index, word) in sentence.words.enumerated() {
      if word.key == Self.andWord, word.shape == .lower {
        if sentence.proposals.contains(where: { $0.words.contains(index) }) { continue }
        pulls[index, default: .zero] &-= SIMD8(repeating: Self.certain)
      } else if word.mark == UInt8(ascii: "&"),
        sentence.proposals.contains(where: { $0.words.dropFirst().contains(index) })
      {
        pulls[index, default: .zero][Int(NameLabel.insideOrganisation.rawValue) - 1] += Self.strong
      } else if word.mark == UInt8(ascii: "-"),
        sentence.proposals.contains(where: {
          $0.kind == .person && $0.words.dropFirst().dropLast().contains(index)
        })
      {
        for joined in index...index + 1 {
          pulls[joined, default: .zero][Self.insidePerson] += Self.certain
        }
      }
    }
  }

  private static let andWord = FoldedKey("and")

  /// What to add to the score of the word at `index`.
  func pull(at index: Int) -> SIMD8<Int32> { pulls[index] ?? .zero }
}
