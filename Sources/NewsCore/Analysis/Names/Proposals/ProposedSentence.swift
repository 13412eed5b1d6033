/// A sentence as names are looked for in it: its words, and what the rules propose.
struct ProposedSentence {
  /// The words; in a headline only likely names keep their capitals.
  let words: [NameWord]
  /// How the sentence itself uses capitals.
  let style: CaseStyle
  /// In order; they do not overlap.
  let proposals: [NameProposal]
}
