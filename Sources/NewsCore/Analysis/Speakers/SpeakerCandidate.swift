/// Somebody who may have said what is quoted, and what speaks for it.
struct SpeakerCandidate: Hashable, Sendable {
  /// Why somebody is a candidate.
  enum Rule: Hashable, Sendable {
    /// A tag after the quotation: `said Park`, `Park said`.
    case tag
    /// The name behind a dash after the quotation.
    case signature
    /// `according to Park`.
    case accordingTo
    /// The verb before the quotation: `Park said that`, `Park called it`.
    case cueBefore
    /// The name before a colon.
    case colon
    /// The name before a turn of a transcript, above or below a post.
    case label
    /// `as described by Park`.
    case agent
    /// The sentence is about them and no verb says that they spoke.
    case sameSentence
    /// The speaker of the quotation before goes on.
    case goesOn
    /// The sentence or paragraph before is about them.
    case namedBefore
    /// The tag of the quotation after this one.
    case namedAfter
  }

  let phrase: NounPhrase
  let rule: Rule
  /// The tokens of the cue.
  let cue: Range<Int>?
  /// 0 to 100; what is below `SpeakerChooser.threshold` is left open.
  let score: Int

  /// Whether a cue in the sentence with these tokens says that they spoke.
  func isCued(in sentence: Range<Int>) -> Bool {
    cue.map { sentence.contains($0.lowerBound) } ?? false
  }
}
