/// The words that an account has, in whatever form.
struct AccountVocabulary {
  private let document: Document
  private let stems: Set<UInt64>

  init(_ document: Document) {
    self.document = document
    let bytes = document.text.bytes.span
    stems = Set(
      document.tokens.filter(\.isWord).map { WordStem.stem(of: $0, in: bytes).value })
  }

  /// Whether it has a word of another account in any form.
  func hasStem(of word: Token, of other: Document) -> Bool {
    stems.contains(WordStem.stem(of: word, in: other.text.bytes.span).value)
  }

  /// Whether it has a word of another account, or one of the same origin: `hard-line` for
  /// `hard-liner`.
  func has(_ word: Token, of other: Document) -> Bool {
    if hasStem(of: word, of: other) { return true }
    let wanted = Self.letters(of: word, in: other)
    let stem = WordStemmer.stem(of: wanted)
    return document.tokens.contains { token in
      guard token.isWord, abs(token.span.count - wanted.count) <= Self.longestEnding else {
        return false
      }
      let own = Self.letters(of: token, in: document)
      return WordStemmer.mayShareStem(own, wanted) && WordStemmer.stem(of: own) == stem
    }
  }

  /// In bytes.
  private static let longestEnding = 4

  /// A word in small letters.
  static func letters(of word: Token, in document: Document) -> [UInt8] {
    Array(document.text[word.span].lowercased().utf8)
  }
}
