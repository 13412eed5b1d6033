/// Somebody who may have said what is quoted, and what speaks for it.
struct SpeakerCandidate: Hashable, Sendable {
  /// Why somebody is a candidate.
  enum Rule: Int, Hashable, Sendable {
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
    /// Named in the sentence.
    case inSentence
    /// The subject of the sentence before, whatever stands in it.
    case subjectBefore
    /// Named in the sentence before.
    case sentenceBefore
    /// The subject of the sentence after.
    case sentenceAfter
    /// Quoted last.
    case lastSpeaker
    /// Quoted last but for the last speaker.
    case earlierSpeaker
    /// A tag that is a sentence of its own.
    case detachedTag
    /// The name before a turn of a transcript, above or below a post.
    case label

    /// Whether something beside the words says that they were said.
    var isCue: Bool {
      switch self {
      case .tag, .accordingTo, .cueBefore, .colon, .label, .agent: true
      default: false
      }
    }
  }

  let phrase: NounPhrase
  let rule: Rule
  /// The tokens of the cue.
  let cue: Range<Int>?
  /// How much the rule is worth by itself, 0 to 100.
  let score: Int

  /// Whether a tag right after the words names them.
  var isNextTag: Bool { rule == .tag && score == TagCandidates.nextScore }

  /// Whether a cue in the sentence with these tokens says that they spoke.
  func isCued(in sentence: Range<Int>) -> Bool {
    cue.map { sentence.contains($0.lowerBound) } ?? false
  }
}
