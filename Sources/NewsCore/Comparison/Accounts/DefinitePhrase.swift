/// A description of a person with `the` and without the name: `the North Korean leader`.
struct DefinitePhrase {
  /// Without the article.
  let span: TextSpan
  /// The noun, the same for all its forms.
  let head: UInt64
  /// All words that say whom it means, the same for all forms of each.
  let words: Set<UInt64>
  let epithets: Set<UInt64>
  /// Whether it says more than the noun and `former` or the like.
  let isDistinct: Bool
  /// Whether it says little alone.
  let isBare: Bool
}
