/// Somebody who may have said what is quoted, with all rules that propose the same words.
struct SpeakerOption {
  /// The rules that propose them, the strongest first.
  private(set) var candidates: [SpeakerCandidate]
  /// For whom the words stand, where they are a pronoun or a description.
  var resolution: Resolution?
  /// Under which they are one with whoever is named alike.
  var identity: FoldedKey

  /// For whom words stand and how likely that is.
  struct Resolution: Hashable {
    let mention: Int
    let likelihood: Double
  }

  var strongest: SpeakerCandidate { candidates[0] }
  var phrase: NounPhrase { candidates[0].phrase }

  /// Whether a tag right after the quotation has these words.
  var hasTag: Bool {
    strongest.rule == .tag && strongest.score == TagCandidates.nextScore
  }

  /// The mention that the words are or stand for.
  var mention: Int? {
    if case .mention(let mention) = phrase.head { return mention }
    return resolution?.mention
  }

  /// The options that candidates make: those of the same words are one.
  static func options(of candidates: [SpeakerCandidate]) -> [[SpeakerCandidate]] {
    var options: [[SpeakerCandidate]] = []
    for candidate in candidates {
      let place = options.firstIndex { isSame($0[0].phrase, candidate.phrase) }
      if let place { options[place].append(candidate) } else { options.append([candidate]) }
    }
    return options.map { rules in
      rules.enumerated()
        .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }.map(\.element)
    }
  }

  private static func isSame(_ one: NounPhrase, _ other: NounPhrase) -> Bool {
    guard one.head == other.head else { return false }
    return one.head != .description || one.tokens.overlaps(other.tokens)
  }
}
