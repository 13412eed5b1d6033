/// A figure of an account, ready to be compared.
struct FigureMention {
  let document: Int
  let figure: Figure
  let quantity: Quantity
  /// The index of the sentence it stands in.
  let sentence: Int
  /// The stems of the words that say what is counted, without those that say little.
  let counted: Set<UInt64>
  /// The stem of the last of them, even one that says little: `people`.
  let noun: UInt64?
  /// Whether people are counted, whom accounts call by many words.
  let isOfPeople: Bool
  /// Whose age it is, or who is named right before a percentage or share; nil for other figures, and
  /// where no name stands there.
  var person: EntityID?
}
