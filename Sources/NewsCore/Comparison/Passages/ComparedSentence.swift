/// What the comparison looks at in a sentence: words as numbers of a `WordNumbering`, each once and
/// in order.
struct ComparedSentence {
  /// The index of the document, and of the sentence in it.
  let place: SentencePlace
  /// The words that say something.
  let words: [Int32]
  /// Those of them that are in no name.
  let plain: [Int32]
  /// Those of them that are in names of people, places and other things.
  let names: [Int32]
  /// Those of them that are numbers.
  let numbers: [Int32]
  /// The runs of `runLength` words in which something is said, as hashes, each once and in order.
  let runs: [UInt64]
  /// The same for sentences with the same words in the same order.
  let wording: UInt64

  static let runLength = 4
}
