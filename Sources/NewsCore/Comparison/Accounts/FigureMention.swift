/// A figure of an account, ready to be compared.
struct FigureMention {
  let document: Int
  let figure: Figure
  let quantity: Quantity
  /// The index of the sentence it stands in.
  let sentence: Int
  /// The stems of the words that say what is counted.
  let counted: Set<UInt64>
}
