/// Proposes as speaker whom the layout names: the name before a turn, above or below a post.
struct LabelCandidates {
  let speech: SpeechText

  /// The candidate for a passage that has a label.
  func candidate(for passage: QuotedPassage) -> SpeakerCandidate? {
    guard let label = passage.label, !label.isEmpty else { return nil }
    let head = mention(of: label).map { NounPhrase.Head.mention($0) } ?? .description
    return SpeakerCandidate(
      phrase: NounPhrase(tokens: label, head: head), rule: .label, cue: nil, score: 97)
  }

  /// The name in the label, else the person whose surname it is: `MERKEL`.
  private func mention(of label: Range<Int>) -> Int? {
    if let found = label.lazy.compactMap({ speech.mention(at: $0) }).first { return found }
    guard let last = label.last, speech.text.isWord(last) else { return nil }
    let key = speech.text.tokens[last].key
    return speech.mentions.indices.first { mention in
      speech.mentions[mention].kind == .person
        && speech.tokens(of: mention).last.map { speech.text.tokens[$0].key == key } ?? false
    }
  }
}
