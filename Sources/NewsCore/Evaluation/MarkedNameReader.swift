/// Makes mentions of marked names: what annotators count as the name may begin with a title and end
/// in a possessive, which mentions do not.
struct MarkedNameReader {
  private let words: TokenText

  init(_ document: Document) {
    words = TokenText(document)
  }

  /// The mention in a marked span; the whole span when no name is left of it.
  func mention(in span: TextSpan) -> Mention {
    let spans = words.tokens.map(\.span)
    let first = spans.firstIndex(endingAfter: span.start)
    let end = spans.firstIndex(endingAfter: span.end - 1) + 1
    guard first < end, end <= spans.count else { return Mention(span: span, kind: .person) }
    return mention(first: first, end: end, in: span)
  }

  private func mention(first: Int, end: Int, in span: TextSpan) -> Mention {
    let last = lastWord(first: first, end: end)
    let first = last.map { start(first: first, last: $0) } ?? first
    guard let last else { return Mention(span: span, kind: .person) }
    let reader = TitleReader(words)
    let inner = reader.endOfTitle(from: first, to: last + 1)
    var name = inner ?? first
    while name < last, !words.isWord(name) { name += 1 }
    let title = reader.startOfTitle(before: name, nameEnd: last + 1).map { start in
      TextSpan(words.tokens[start].span.start, words.tokens[name - 1].span.end)
    }
    let nameSpan = TextSpan(words.tokens[name].span.start, endOfName(last, within: span))
    return Mention(span: nameSpan, kind: .person, title: title)
  }

  /// The first word after the last possessive one, `Kenya’s` Okoro, and after small words.
  private func start(first: Int, last: Int) -> Int {
    var start = first
    for index in first..<last where words.isWord(index) {
      let end = words.tokens[index].span.end
      let isSmall = words.tokens[index].shape == .lower
      let particle = WordClasses.shared[words.tokens[index].key].contains(.particle)
      if endOfName(index, within: TextSpan(0, end)) < end || isSmall && !particle && index == start
      {
        start = index + 1
      }
    }
    return start
  }

  /// The last word of the name itself: before a comma, a bracket or a small word.
  private func lastWord(first: Int, end: Int) -> Int? {
    var last: Int?
    for index in first..<end {
      if words.isWord(index) {
        let isSmall = words.tokens[index].shape == .lower
        let classes = WordClasses.shared[words.tokens[index].key]
        if isSmall, let last, words.isCapitalised(last), !isOffice(last),
          classes.isDisjoint(with: .particle), !isAnd(index)
        {
          break
        }
        last = index
      } else if last != nil, words.scalar(index) == 0x2C || words.scalar(index) == 0x28 {
        let suffix =
          index + 1 < end
          && WordClasses.shared[words.tokens[index + 1].key]
            .contains(.suffix)
        if !suffix { break }
      }
    }
    return last
  }

  /// Whether a word is an office or an occupation, which `of` may follow.
  private func isOffice(_ index: Int) -> Bool {
    let classes = WordClasses.shared[words.tokens[index].key]
    return !classes.isDisjoint(with: [.rank, .office, .honorific, .occupation])
  }

  private func isAnd(_ index: Int) -> Bool { words.tokens[index].key == FoldedKey("and") }

  /// Where a name ends whose last word may be possessive.
  private func endOfName(_ last: Int, within span: TextSpan) -> Int {
    let end = min(words.tokens[last].span.end, span.end)
    let start = words.tokens[last].span.start
    for ending in ["'s", "’s", "'", "’"] {
      let bytes = Array(ending.utf8)
      if end - bytes.count > start,
        bytes.indices.allSatisfy({ words.byte(at: end - bytes.count + $0) == bytes[$0] })
      {
        return end - bytes.count
      }
    }
    return end
  }
}
