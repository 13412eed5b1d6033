/// Words whose hyphen stands apart, as in texts that were taken apart into words: `re - election`.
///
/// Elsewhere a hyphen between spaces is a dash, so only words that hardly stand alone are joined.
struct SplitWords {
  let text: TokenText

  /// Whether a token is the hyphen inside such a word.
  func isJoint(_ token: Int) -> Bool {
    guard token > 0, token + 1 < text.tokens.count, text.isMark(token, 0x2D),
      !text.touchesPrevious(token), !text.touchesNext(token), text.isWord(token - 1),
      text.isWord(token + 1), !text.beginsLine(token + 1)
    else { return false }
    return Self.prefixes.contains(text.tokens[token - 1].key)
      || Self.endings.contains(text.tokens[token + 1].key) || isInLaw(token)
  }

  /// The first hyphen of `son - in - law`.
  private func isInLaw(_ token: Int) -> Bool {
    token + 3 < text.tokens.count && text.tokens[token + 1].key == Self.in
      && text.isMark(token + 2, 0x2D) && text.tokens[token + 3].key == Self.law
  }

  private static let `in` = FoldedKey("in")
  private static let law = FoldedKey("law")
  private static let prefixes = WordSet("re un non co ex anti pre pro vice self mid semi multi")
  private static let endings = WordSet("elect designate")
}
