/// Rewrites the case of a headline as a sentence would have it: only likely names keep their
/// capitals.
struct HeadlineReader {
  let memory: NameMemory
  /// The words that the article has in small letters.
  let smallWords: Set<FoldedKey>

  func sentenceStyled(_ words: [NameWord]) -> [NameWord] {
    let matcher = KnownNameMatcher(words: words)
    var styled = words
    let isUpper = CaseStyle(of: words) == .upper
    var index = 0
    while index < words.count {
      let end = max(
        memory.match(in: words, at: index) ?? 0, knownEnd(matcher, words, at: index) ?? 0)
      if end > index {
        for inside in index..<end { styled[inside].shape = capitalised(words[inside], isUpper) }
        index = end
      } else {
        let isSurname = !isUpper && index > 0 && endsFullName(words[index - 1], words[index])
        styled[index].shape = isSurname ? words[index].shape : shape(of: words[index], isUpper)
        index += 1
      }
    }
    return styled
  }

  /// Whether an ordinary word is the surname behind a forename: `Ann` `Fields`.
  private func endsFullName(_ forename: NameWord, _ word: NameWord) -> Bool {
    forename.isCapitalised && forename.traits.isForename && !forename.traits.isCommonWord
      && !forename.isPossessive && word.isCapitalised && word.traits.isSurname
      && word.classes.isEmpty
  }

  private func knownEnd(_ matcher: KnownNameMatcher, _ words: [NameWord], at index: Int) -> Int? {
    guard let match = matcher.match(at: index, limit: words.count) else { return nil }
    if match.end == index + 1 && words[index].isOrdinary { return nil }
    return match.end
  }

  private func shape(of word: NameWord, _ isUpper: Bool) -> Token.Shape {
    guard word.isWord, word.shape != .caseless else { return word.shape }
    let isTitle = !word.classes.isDisjoint(with: [.honorific, .rank, .office])
    if word.isOrdinary || isUnlikely(word) || smallWords.contains(word.key) {
      if !isTitle { return .lower }
    }
    return capitalised(word, isUpper)
  }

  /// Whether nothing speaks for a name: no list of names has the word, and news often writes it
  /// small.
  private func isUnlikely(_ word: NameWord) -> Bool {
    word.traits.smallness >= 3 && word.traits.kind == nil && !word.traits.isForename
      && !word.traits.isSurname && !word.traits.isCity
  }

  /// In a headline in capitals a row of capitals is no acronym.
  private func capitalised(_ word: NameWord, _ isUpper: Bool) -> Token.Shape {
    word.shape == .upper && (isUpper || word.span.count > 5) ? .capitalised : word.shape
  }
}
