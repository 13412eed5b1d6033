/// What the features of the model see of one word, each part as a number.
struct WordSigns {
  /// The folded word.
  let key: UInt64
  /// How the letters are written, with what `CaseStyle` and the word's place say of them.
  let shape: UInt64
  /// The pattern of the characters, runs cut short: `Xx`, `X.X.`, `dd-X`.
  let pattern: UInt64
  /// Word classes, coarse to fine; zero when the word has none.
  let clusters: SIMD4<UInt16>
  /// The lists and statistics of names, as one number.
  let traits: UInt64
  let classes: WordClass
  /// What the rules propose at this word.
  var proposal: UInt64 = 0
  /// What the rules propose of the same word anywhere in the article.
  var memory: UInt64 = 0

  /// The signs of what stands before and after a sentence.
  static let edge = WordSigns(
    key: 1, shape: 15, pattern: 1, clusters: .zero, traits: 1 << 20, classes: [])
}
