/// Recognises items of lists by the mark or the number before them.
struct ItemRule {
  private static let bullets: Set<String> = [
    "•", "‣", "▪", "●", "◦", "*", "-", "–", "·", "○", "■",
  ]

  /// `.item` for an item, else nil.
  func kind(of words: [LineWord]) -> Block.Kind? {
    guard words.count >= 3 else { return nil }
    if Self.bullets.contains(words[0].text) && words[1].followsSpace { return .item }
    let isNumbered =
      words[0].kind == .number && words[0].text.count <= 2
      && [".", ")"].contains(words[1].text) && !words[1].followsSpace && words[2].followsSpace
    return isNumbered ? .item : nil
  }
}
