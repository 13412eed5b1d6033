/// A word that may say that something was said or thought, and whose it may be.
struct CueCandidate: Hashable {
  /// How the cue is used.
  enum Part: UInt8, Hashable {
    case verb, noun, adjective, accordingTo, per, colon
  }

  /// How the source was found.
  enum Rule: UInt8, Hashable {
    case before, after, shared, main, agent, owner, preposition, relative, near

    /// Whether the source stands behind the cue.
    var followsCue: Bool { self == .after || self == .agent || self == .preposition }
  }

  /// A source that the cue may have.
  struct Source: Hashable {
    let phrase: NounPhrase
    let rule: Rule
  }

  /// The word that the cue is: `said`, `according`.
  let token: Int
  /// The words of the cue: `according to`.
  let tokens: Range<Int>
  let family: CueClass
  let part: Part
  let form: CueEntry.Form
  /// Where the verb with its auxiliaries and adverbs begins.
  let chainStart: Int
  let isPassive: Bool
  var sources: [Source]
}
