/// Words that English runs together, and the words they stand for.
///
/// The endings are those that grammars of English list for pronouns, auxiliaries and `not`; `’d` is taken
/// for `would` and `’s` for `is`, which they mostly are.
enum Contractions {
  /// A word with what it contracts written out and no space between: `donot` for `don't`.
  ///
  /// - Parameter word: folded as `Folding` does, so that its apostrophe is an ASCII one.
  static func whole(_ word: String) -> String {
    if let whole = irregular[word] { return whole }
    guard let ending = endings.first(where: { word.hasSuffix($0.short) }) else { return word }
    return word.dropLast(ending.short.count) + ending.long
  }

  private static let irregular = [
    "can't": "cannot", "won't": "willnot", "shan't": "shallnot", "let's": "letus",
  ]

  private static let endings: [(short: String, long: String)] = [
    ("n't", "not"), ("'re", "are"), ("'ll", "will"), ("'ve", "have"), ("'m", "am"),
    ("'s", "is"), ("'d", "would"),
  ]
}
