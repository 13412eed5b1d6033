/// What the model sees of a cue and a source it may have: small numbers, none of them a word.
///
/// Word classes (`cueClass`, `headClass`, `nextClass`) are those of `WordClusters`, induced from
/// unlabelled text.
enum CueFeature: Int, CaseIterable {
  case family, part, form, isPassive
  /// Kinds of the words around the cue and behind it (and behind the source that follows it).
  case previous, secondPrevious, next, secondNext, thirdNext
  /// Auxiliaries before a verb, and what stands before them.
  case hasBe, hasHave, hasModal, hasDo, hasNot, afterTo, chainPrevious
  /// How the source was found, its place among the sources, how many there are.
  case rule, place, sources
  /// What kind of word heads the source, the family of a cue noun in it, its first word and length.
  case head, headFamily, sourceFirst, sourceLength
  case sourcePrevious, secondSourcePrevious
  /// Words between source and cue: how many and which borders.
  case distance, borders
  /// Words from the start and to the end of the sentence, its first word, the kind of block.
  case fromStart, toEnd, sentenceFirst, block
  case quotedAfter, quotedBefore
  /// What follows as that which is said.
  case complement
  case cuesBefore, cuesAfter, governor, hasSubordinator
  case cueClass, cueFineClass, cueFinestClass, headClass, headFinestClass, nextClass
  /// Classes of the words around: behind the cue, behind the source, before the auxiliaries.
  case nextFineClass, secondNextFineClass, sourceNextClass, chainPreviousClass
  /// The kind of the word behind the source; verbs between source and cue; words of the sentence in
  /// quotation marks.
  case sourceNext, verbsBetween, quotedWords
  /// The first word behind the cue that may belong to a clause, and the first that may be a noun.
  case clauseNext, nounNext
  /// What the linear model says of this source, of the best other one, of other cues of the
  /// sentence and of those next to this one; whether these have the same source and how far they are.
  case score, rivalScore, scoreBefore, scoreAfter
  case previousScore, previousDistance, sharesPrevious
  case followingScore, followingDistance, sharesFollowing
  case secondPreviousScore, secondFollowingScore
  /// The best score of other cues with the same source; of cues before the source, in whose words it
  /// may stand; of cues with a source behind this one.
  case sameSourceScore, outerScore, innerScore

  /// Those that are read off the text, which the linear model scores.
  static let read = allCases.prefix(while: { $0 != .score })

  /// Whether the values are counts or scores, which have an order of their own.
  var isOrdered: Bool {
    switch self {
    case .place, .sources, .sourceLength, .distance, .fromStart, .toEnd, .cuesBefore, .cuesAfter,
      .verbsBetween, .quotedWords:
      true
    default: rawValue >= Self.score.rawValue
    }
  }
}
