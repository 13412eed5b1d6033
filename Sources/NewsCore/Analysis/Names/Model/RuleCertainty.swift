/// What the rules know besides the model's weights.
///
/// What is introduced as a person's other name is one; after a title stands a person, and the title
/// is no part of the name; a word is the surname or the forename of a person whom the article has
/// named in full, or the plural of the surname; a forename and a surname, or a surname that does
/// what only persons do or has what they have, are likely a person's; `and` joins no more than the
/// rules let it join, and `&` joins what they let it join, as does a hyphen within a given name; no
/// name goes on behind a person's possessive; a word at a beginning that news writes small and that
/// the rules take for no name is none; what ends in the word of a building or a body is no person.
struct RuleCertainty {
  private var pulls: [Int: SIMD8<Int32>] = [:]

  /// As much as all features of a word that is beyond doubt, in the units of the weights.
  private static let certain: Int32 = 160
  /// About as much as all features of a word that is clear.
  private static let strong: Int32 = 80
  /// As much as decides when the features leave it open.
  private static let weak: Int32 = 40

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
      if proposal.words.count == 1, word.traits.smallness >= 6, !isInside(first, sentence) {
        pulls[first, default: .zero] &-= SIMD8(repeating: Self.strong)
      }
      return
    }
    if kind == .person, proposal.words.count > 1 { addEnd(proposal.words.upperBound, sentence) }
    if proposal.isByname {
      addPerson(proposal.words, Self.certain)
    } else if let title = proposal.title {
      add(Self.certain, to: .person, at: first)
      for index in title { pulls[index, default: .zero] &-= SIMD8(repeating: Self.certain) }
    } else if proposal.words.count == 1 {
      addSingle(first, kind, sentence, memory)
    } else if kind == .person {
      if isFullName(sentence.words[proposal.words]) { addPerson(proposal.words, Self.weak) }
    } else if let last = sentence.words[proposal.words].last(where: \.isWord),
      !last.classes.isDisjoint(with: Self.heads)
    {
      for index in proposal.words {
        pulls[index, default: .zero][Self.beginsPerson] -= Self.strong
        pulls[index, default: .zero][Self.insidePerson] -= Self.strong
      }
    }
  }

  /// A single word: a surname or a forename of the article's persons, or one where only persons
  /// stand.
  private mutating func addSingle(
    _ index: Int, _ kind: EntityKind, _ sentence: ProposedSentence, _ memory: NameMemory
  ) {
    let word = sentence.words[index]
    switch kind {
    case .person:
      if memory.isSurname(before: word) || memory.isForename(word.key) {
        add(Self.strong, to: .person, at: index)
      } else if KindScorer(words: sentence.words).isPersonalSubject(index)
        || isOfKin(index, sentence)
      {
        add(Self.weak, to: .person, at: index)
      }
    case .place where memory.isSurname(before: word) && !isPlaced(index, sentence):
      add(Self.weak, to: .person, at: index)
    case .group where memory.isFamily(word.key): add(Self.strong, to: .group, at: index)
    default: break
    }
  }

  /// Whether a word stands between `the` and what persons have: `the` `Marsh` `family`.
  private func isOfKin(_ index: Int, _ sentence: ProposedSentence) -> Bool {
    index > 0 && index + 1 < sentence.words.count
      && sentence.words[index - 1].key == Self.the
      && sentence.words[index + 1].shape == .lower
      && sentence.words[index + 1].classes.contains(.personFollower)
  }

  private mutating func addPerson(_ words: Range<Int>, _ pull: Int32) {
    add(pull, to: .person, at: words.lowerBound)
    for index in words.dropFirst() { pulls[index, default: .zero][Self.insidePerson] += pull }
  }

  /// Whether words are a forename and a surname that the lists know.
  private func isFullName(_ words: ArraySlice<NameWord>) -> Bool {
    guard words.count == 2, let first = words.first, let last = words.last else { return false }
    return first.traits.isForename && !first.isPossessive && last.traits.isSurname
      && !first.traits.isCommonWord
  }

  /// Lets no name go on over a possessive ending: `Ann Reid’s` `Harbour Lights`.
  private mutating func addEnd(_ index: Int, _ sentence: ProposedSentence) {
    guard index < sentence.words.count, sentence.words[index - 1].isPossessive else { return }
    for label in NameLabel.allCases where label.isInside {
      pulls[index, default: .zero][Int(label.rawValue) - 1] -= Self.certain
    }
  }

  /// Whether a word stands behind a preposition of place.
  private func isPlaced(_ index: Int, _ sentence: ProposedSentence) -> Bool {
    index > 0 && sentence.words[index - 1].classes.contains(.placePreposition)
  }

  /// Whether a capital within a sentence must have a reason.
  private func isInside(_ index: Int, _ sentence: ProposedSentence) -> Bool {
    sentence.style == .sentence && index > 0 && sentence.words[index - 1].shape == .lower
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
        let name = sentence.proposals.first(where: {
          $0.kind == .person && $0.words.dropFirst().dropLast().contains(index)
        })
      {
        for joined in max(index - 1, name.words.lowerBound + 1)...index + 1 {
          pulls[joined, default: .zero][Self.insidePerson] += Self.certain
        }
      }
    }
  }

  private static let andWord = FoldedKey("and")
  private static let the = FoldedKey("the")

  /// What to add to the score of the word at `index`.
  func pull(at index: Int) -> SIMD8<Int32> { pulls[index] ?? .zero }
}
