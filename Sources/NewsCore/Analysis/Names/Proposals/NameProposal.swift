/// What the rules take for a name: the words of a sentence it spans and what they name.
struct NameProposal {
  /// Indices into the words of the sentence.
  let words: Range<Int>
  /// What is named; nil when the rules looked at the words and take them for no name.
  let kind: EntityKind?
  /// The title before the name, as indices into the words of the sentence.
  var title: Range<Int>?
  /// Whether it is a person's other name.
  var isByname = false
}
