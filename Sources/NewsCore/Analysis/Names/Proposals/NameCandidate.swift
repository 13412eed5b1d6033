/// A stretch of words that may be a name, before it is known of what.
struct NameCandidate {
  /// Indices into the words of the sentence.
  let words: Range<Int>
  /// The title before it, as indices into the words of the sentence.
  var title: Range<Int>?
  /// What the lexicons or the words themselves say that it names; nil to be decided by evidence.
  var kind: EntityKind?
  /// Whether only the beginning of a sentence explains its capital just as well.
  var isDoubtful = false
  /// Whether it is an ordinary word that is a name only if the article has it as one elsewhere.
  var isOrdinary = false
  /// Whether it is introduced as another name of a person.
  var isByname = false
}
