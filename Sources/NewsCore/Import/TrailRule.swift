/// Recognises rows of labels that lead to other parts of a site, with a mark or a gap between them:
/// `Home > World > Middle East`, `Menu  Search  Log in`, `Terms | Privacy | Cookies`.
struct TrailRule {
  /// What stands between the labels.
  private static let separators: Set<String> = ["|", ">", "»", "›", "·", "•", "/"]
  /// In words and marks.
  private static let longest = 30
  private static let longestLabel = 4

  func matches(_ words: ArraySlice<LineWord>) -> Bool {
    guard words.count <= Self.longest else { return false }
    let labels = self.labels(of: words)
    guard labels.count > 1, labels.allSatisfy(isLabel) else { return false }
    let known = labels.count(where: isKnown)
    if known >= 2 && known * 2 >= labels.count { return true }
    // What is set apart by gaps alone may be a row of a table.
    guard words.contains(where: isSeparator) else { return false }
    return known >= 2 || known == 1 && labels.count >= 3
  }

  /// Whether the words are together one label that sites have.
  func isKnown(_ label: ArraySlice<LineWord>) -> Bool {
    let texts = label.filter { $0.kind != .mark }.map(\.text)
    let phrase = texts.joined(separator: " ")
    return FurnitureWords.phrases.contains(phrase) || FurnitureWords.links.contains(phrase)
      || texts.count == 1 && HeaderWords.sections.contains(phrase)
  }

  private func labels(of words: ArraySlice<LineWord>) -> [ArraySlice<LineWord>] {
    var labels: [ArraySlice<LineWord>] = []
    var start = words.startIndex
    for index in words.indices where isSeparator(words[index]) || words[index].followsGap {
      if start < index { labels.append(words[start..<index]) }
      start = isSeparator(words[index]) ? index + 1 : index
    }
    if start < words.endIndex { labels.append(words[start...]) }
    return labels
  }

  private func isSeparator(_ word: LineWord) -> Bool {
    word.kind == .mark && Self.separators.contains(word.text)
  }

  /// Whether the words are few and capitalised, or known.
  private func isLabel(_ words: ArraySlice<LineWord>) -> Bool {
    guard words.count <= Self.longestLabel else { return false }
    return isKnown(words)
      || words.allSatisfy {
        $0.isNamelike || $0.text == "&" || $0.text == "and" || $0.text == "of"
      }
  }
}
