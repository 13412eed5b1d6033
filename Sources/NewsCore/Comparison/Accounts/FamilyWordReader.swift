/// Finds the words of a document that belong to families, outside what somebody is quoted with.
struct FamilyWordReader {
  private let document: Document
  private let quoted: [TextSpan]

  init(_ document: Document) {
    self.document = document
    quoted = document.quotedSpans
  }

  /// Those of a sentence whose families it has one word of only.
  func words(ofSentence index: Int) -> [FamilyWord] {
    let sentence = document.sentences[index].tokens
    let words = sentence.compactMap { word(at: $0, in: sentence) }
    return words.filter { word in words.count { $0.family == word.family } == 1 }
  }

  /// All of them, in reading order.
  func words() -> [FamilyWord] {
    document.sentences.flatMap { sentence in
      sentence.tokens.compactMap { word(at: $0, in: sentence.tokens) }
    }
  }

  /// A token as it is written.
  func text(ofToken token: Int) -> String { document.text[document.tokens[token].span] }

  private func word(at index: Int, in sentence: Range<Int>) -> FamilyWord? {
    let token = document.tokens[index]
    guard token.kind == .word, token.shape == .lower,
      let (family, headword) = DesignationFamilies.shared.family(of: stem(of: index)),
      !quoted.contains(where: { $0.contains(token.span.start) })
    else { return nil }
    return FamilyWord(
      family: family, headword: headword, span: token.span, before: before(index, in: sentence),
      after: after(index, in: sentence))
  }

  /// The word directly before, if it says something.
  private func before(_ index: Int, in sentence: Range<Int>) -> FamilyWord.Neighbour? {
    sentence.contains(index - 1) ? neighbour(index - 1) : nil
  }

  /// The first word after that says something, behind nothing but small words.
  private func after(_ index: Int, in sentence: Range<Int>) -> FamilyWord.Neighbour? {
    for next in index + 1..<min(index + 4, max(index + 1, sentence.upperBound)) {
      guard document.tokens[next].isWord else { return nil }
      if let found = neighbour(next) { return found }
    }
    return nil
  }

  private func neighbour(_ index: Int) -> FamilyWord.Neighbour? {
    let token = document.tokens[index]
    // What is counted is compared by its numbers.
    guard token.kind == .word, !LightWords.contains(token.key),
      !WordClasses.shared[token.key].contains(.functionWord)
    else { return nil }
    return FamilyWord.Neighbour(stem: stem(of: index), token: index)
  }

  private func stem(of index: Int) -> FoldedKey {
    WordStem.stem(of: document.tokens[index], in: document.text.bytes.span)
  }
}
