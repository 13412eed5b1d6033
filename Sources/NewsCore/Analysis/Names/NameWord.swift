/// A token, or the part of one that may belong to a name, with all that the lexicons say of it.
struct NameWord {
  /// The index of the token.
  let token: Int
  /// The word without a possessive ending.
  let span: TextSpan
  /// The key of `span`.
  let key: FoldedKey
  var shape: Token.Shape
  let classes: WordClass
  let traits: WordTraits
  let form: WordForm
  /// The first byte of a token that is punctuation or a symbol; 0 for a word or a number.
  let mark: UInt8
  /// Whether the word is one letter, with its full stop or without.
  let isSingleLetter: Bool
  /// Whether the word ends in a full stop of its own: `J.R.R.`
  let isDotted: Bool
  /// Whether there is a hyphen in the word.
  let isHyphenated: Bool
  /// Whether a possessive ending was cut off.
  let isPossessive: Bool
  /// Whether the word is one part of a hyphenated token: `Iran` of `Iran-backed`.
  let isPartOfToken: Bool
  /// Whether the rest of the hyphenated token is `based`, which follows places.
  var isBase = false

  /// The key of what follows an Arabic article with a hyphen: `Masri` of `al-Masri`.
  var keyAfterArticle: FoldedKey?

  var isWord: Bool { mark == 0 }

  /// Whether the word has capitals only, and more than one.
  var isUpper: Bool { shape == .upper }

  /// Whether the word is written as names are.
  var isCapitalised: Bool {
    isWord && (shape == .capitalised || shape == .upper || shape == .mixed)
  }

  /// Whether the word is a single letter, with its full stop or without.
  var isInitial: Bool { isWord && (isSingleLetter || isDotted) && shape != .lower }

  /// Whether the word is no more than grammar, a common word, or a day.
  var isOrdinary: Bool {
    classes.contains(.functionWord) || traits.isCommonWord || form == .inflected
      || !classes.isDisjoint(with: .calendar)
  }
}
