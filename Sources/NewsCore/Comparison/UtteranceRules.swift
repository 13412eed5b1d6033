/// Says whether two quotations report the same utterance.
///
/// Weights are those of `WordWeights`: a word of few articles weighs nearly 1. The bounds were set
/// by reading the quotations of 50 events with three accounts each, on the side of precision: a
/// wrong grouping is worse than a split.
struct UtteranceRules {
  /// How the speakers of two quotations go together.
  enum Speakers {
    case same, open, different
  }

  /// Why two quotations go together, and how well.
  struct Verdict {
    /// Whether they share content words only, not the wording.
    let isTranslation: Bool
    let score: Float
  }

  let weights: WordWeights
  let names: SpeakerNames

  /// Quotations of less weight need the words around them.
  static let light: Float = 2.2
  /// What two quotations share that is not all of the shorter one weighs as much at least.
  private static let least: Float = 0.3

  /// Nil when they are not the same utterance.
  ///
  /// - Parameter fuller: the quotation with more words, or as many.
  func verdict(
    fuller: ComparedQuotation, shorter: ComparedQuotation
  ) -> Verdict? {
    if fuller.document == shorter.document, fuller.outer.overlaps(shorter.outer) { return nil }
    // Most pairs share too little for any rule below, which is quickly seen.
    let shared = shorter.words.weight(in: fuller.words)
    if shared < Self.least, shared < shorter.words.weight { return nil }
    let speakers = speakers(fuller, shorter)
    let match = WordMatch(fuller: fuller.words, shorter: shorter.words)
    let isStory = fuller.story == shorter.story
    let isSame =
      isStory
      ? isSameInStory(match, speakers, fuller, shorter)
      : isSameInArchive(match, speakers, fuller, shorter)
    if isSame {
      return Verdict(isTranslation: false, score: match.weight)
    }
    if isStory, isTranslation(shared, speakers, fuller, shorter) {
      return Verdict(isTranslation: true, score: shared / 2)
    }
    return nil
  }

  func speakers(_ left: ComparedQuotation, _ right: ComparedQuotation) -> Speakers {
    guard let one = left.speaker, let other = right.speaker else { return .open }
    if one == other { return .same }
    return left.isSpeakerCertain && right.isSpeakerCertain && names.differ(one, other)
      ? .different : .open
  }

  private func isSameInStory(
    _ match: WordMatch, _ speakers: Speakers, _ fuller: ComparedQuotation,
    _ shorter: ComparedQuotation
  ) -> Bool {
    let around = context(fuller, shorter)
    switch speakers {
    case .same:
      return match.evidence >= 1.2 && match.cover >= 0.6
        || match.weight >= 2.5 && match.cover >= 0.55
        || match.isContained && (match.evidence >= 1.05 || around >= 0.9)
        || match.isContained && shorter.words.count >= 4 && match.evidence >= 0.85
    case .open:
      return match.weight >= 1.8 && match.cover >= 0.7
        || match.isContained && match.weight >= 1.1 && around >= 0.9
        || match.isContained && shorter.words.count >= 4 && match.evidence >= 1.5
    case .different:
      guard !match.isNested else { return false }
      return match.weight >= 2.2 && match.cover >= 0.75
        || match.isContained && shorter.words.count >= 5 && match.weight >= 0.9 && around >= 0.9
    }
  }

  /// Days between accounts of different stories that may report one utterance.
  private static let mostDays = 14

  private func isSameInArchive(
    _ match: WordMatch, _ speakers: Speakers, _ fuller: ComparedQuotation,
    _ shorter: ComparedQuotation
  ) -> Bool {
    guard let one = fuller.day, let other = shorter.day else {
      // A long sentence of one person is said once, whenever that was.
      return speakers == .same && match.weight >= 5 && match.cover >= 0.9
    }
    guard abs(one - other) <= Self.mostDays else { return false }
    switch speakers {
    case .same: return match.weight >= 3 && match.cover >= 0.8
    case .open: return match.weight >= 4 && match.cover >= 0.9
    case .different: return match.weight >= 5 && match.cover >= 0.9 && !match.isNested
    }
  }

  private func isTranslation(
    _ shared: Float, _ speakers: Speakers, _ fuller: ComparedQuotation,
    _ shorter: ComparedQuotation
  ) -> Bool {
    guard speakers == .same, fuller.document != shorter.document, shorter.words.count >= 4
    else { return false }
    if let one = fuller.day, let other = shorter.day, abs(one - other) > 1 { return false }
    return shared >= 1.8 && shared >= 0.6 * shorter.words.weight
      && shared >= 0.45 * fuller.words.weight
  }

  /// What the words around both weigh that both have around them.
  private func context(_ left: ComparedQuotation, _ right: ComparedQuotation) -> Float {
    var sum: Float = 0
    var (one, other) = (0, 0)
    while one < left.context.count, other < right.context.count {
      let (a, b) = (left.context[one], right.context[other])
      if a == b {
        sum += weights.weight(of: a)
        one += 1
        other += 1
      } else if a < b {
        one += 1
      } else {
        other += 1
      }
    }
    return sum
  }
}
