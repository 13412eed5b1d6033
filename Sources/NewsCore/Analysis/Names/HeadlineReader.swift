/// Rewrites the case of a headline as a sentence would have it: only likely names keep their capitals.
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
    if word.isOrdinary && !isTitle { return .lower }
    return capitalised(word)
  }

  private func capitalised(_ word: NameWord) -> Token.Shape {
    word.shape == .upper && word.span.count > 5 ? .capitalised : word.shape
  }
}
