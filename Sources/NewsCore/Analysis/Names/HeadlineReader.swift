/// Rewrites the case of a headline as a sentence would have it: only likely names keep their
/// capitals.
struct HeadlineReader {
  let memory: NameMemory

  func sentenceStyled(_ words: [NameWord]) -> [NameWord] {
    let matcher = KnownNameMatcher(words: words)
    var styled = words
    var index = 0
    while index < words.count {
      let end = max(
        memory.match(in: words, at: index) ?? 0, knownEnd(matcher, words, at: index) ?? 0)
      if end > index {
        for inside in index..<end { styled[inside].shape = capitalised(words[inside]) }
        index = end
      } else {
        styled[index].shape = shape(of: words[index])
        index += 1
      }
    }
    return styled
  }

  private func knownEnd(_ matcher: KnownNameMatcher, _ words: [NameWord], at index: Int) -> Int? {
    guard let match = matcher.match(at: index, limit: words.count) else { return nil }
    if match.end == index + 1 && words[index].isOrdinary { return nil }
    return match.end
  }

  private func shape(of word: NameWord) -> Token.Shape {
    guard word.isWord, word.shape != .caseless else { return word.shape }
    let isTitle = !word.classes.isDisjoint(with: [.honorific, .rank, .office])
    if (word.isOrdinary || isUnlikely(word)) && !isTitle { return .lower }
    return capitalised(word)
  }

  /// Whether nothing speaks for a name: no list of names has the word, and news often writes it
  /// small.
  private func isUnlikely(_ word: NameWord) -> Bool {
    word.traits.smallness >= 3 && word.traits.kind == nil && !word.traits.isForename
      && !word.traits.isSurname && !word.traits.isCity
  }

  private func capitalised(_ word: NameWord) -> Token.Shape {
    word.shape == .upper && word.span.count > 5 ? .capitalised : word.shape
  }
}
