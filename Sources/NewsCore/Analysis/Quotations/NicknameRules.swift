/// Tells nicknames in quotation marks from speech: `Lee “Shorty” Park`, `Park, known as “Shorty”`.
struct NicknameRules {
  let speech: SpeechText
  private let longest = 4

  /// Whether the passage stands between the parts of a name or is said to be a nickname.
  func isNickname(_ passage: QuotedPassage, in sentence: Range<Int>) -> Bool {
    let words = passage.tokens.filter { speech.text.isWord($0) }
    guard let first = words.first, words.count <= longest, speech.text.isCapitalised(first) else {
      return false
    }
    let before = passage.outerTokens.lowerBound - 1
    let after = passage.outerTokens.upperBound
    guard before >= sentence.lowerBound, speech.text.isWord(before) else { return false }
    if Self.naming.contains(speech.text.tokens[before].key) { return true }
    guard after < sentence.upperBound, isName(before), isName(after),
      speech.text.isWord(passage.outerTokens.upperBound - 2)
    else { return false }
    return isPerson(before) || isPerson(after)
  }

  private func isName(_ token: Int) -> Bool {
    speech.text.isWord(token) && speech.text.isCapitalised(token)
      && speech.has(token, .closed) == false && !speech.owns(token)
  }

  private func isPerson(_ token: Int) -> Bool {
    speech.mention(at: token).map { speech.mentions[$0].kind == .person } ?? false
  }

  private static let naming = WordSet("nicknamed aka alias")
}
