/// The one place that decides what is likely enough.
struct SpeakerChooser {
  /// How likely a speaker must be to be named, with a cue at the passage and without one.
  static let leastWithCue = 0.5
  static let leastSpeaker = 0.6
  /// What a rule with a cue is worth that stands right at the passage.
  static let plainScore = 88
  /// How likely it must be that a pronoun stands for a person.
  static let leastAntecedent = 0.56
  /// How likely it is that a description, an `it` or a pronoun behind a colon stands for the one whom
  /// the text points at.
  static let description = 0.9
  /// Who is less likely is no candidate.
  static let leastCandidate = 0.08
  /// How many candidates are told.
  static let mostCandidates = 3
  /// What a rule must be worth where no model is asked: inside another quotation.
  static let leastScore = 45

  /// The best candidate by rules alone; of equals the first proposed.
  func choice(among candidates: [SpeakerCandidate]) -> SpeakerCandidate? {
    var best: SpeakerCandidate?
    for candidate in candidates where candidate.score >= Self.leastScore {
      if candidate.score > best?.score ?? -1 { best = candidate }
    }
    return best
  }

  /// The verdict on options with their likelihoods, the last of which is nobody's.
  func verdict(on options: [SpeakerOption], _ likelihoods: [Double]) -> SpeakerVerdict {
    var persons: [(option: Int, likelihood: Double)] = []
    for (place, option) in options.enumerated() {
      let known = persons.firstIndex { options[$0.option].identity == option.identity }
      guard let known else {
        persons.append((place, likelihoods[place]))
        continue
      }
      let other = persons[known].option
      let (hasTag, otherHasTag) = (option.strongest.isNextTag, options[other].strongest.isNextTag)
      // Of a person's words those with the tag count, wherever else the name is likely.
      if hasTag == otherHasTag ? likelihoods[place] > likelihoods[other] : hasTag {
        persons[known].option = place
      }
      persons[known].likelihood += likelihoods[place]
    }
    let ranked = persons.enumerated()
      .sorted {
        ($1.element.likelihood, $0.offset) < ($0.element.likelihood, $1.offset)
      }.map(\.element)
    let nobody = likelihoods.last ?? 1
    guard let best = ranked.first else { return SpeakerVerdict() }
    let option = options[best.option]
    let isPlain = option.strongest.rule.isCue && option.strongest.score >= Self.plainScore
    let least = isPlain ? Self.leastWithCue : Self.leastSpeaker
    if best.likelihood >= least, best.likelihood > nobody {
      let sure = best.likelihood * (option.resolution?.likelihood ?? 1)
      return SpeakerVerdict(speaker: option, certainty: percent(sure))
    }
    let others = ranked.filter { $0.likelihood >= Self.leastCandidate }
      .prefix(Self.mostCandidates).map { options[$0.option] }
    return SpeakerVerdict(others: Array(others))
  }

  private func percent(_ likelihood: Double) -> Int {
    max(1, min(Int((likelihood * 100).rounded()), 99))
  }
}
