/// Turns the labels of a sentence's words into mentions.
struct MentionWriter {
  let sentence: ProposedSentence
  let prefersListedBodies: Bool

  func append(_ labels: [NameLabel], to mentions: inout [Mention]) {
    var index = 0
    while index < labels.count {
      guard let kind = labels[index].kind else {
        index += 1
        continue
      }
      var end = index + 1
      while end < labels.count, labels[end].isInside { end += 1 }
      mentions.append(mention(index..<end, kind))
      index = end
    }
  }

  private func mention(_ found: Range<Int>, _ kind: EntityKind) -> Mention {
    let range = withStop(found)
    let title = sentence.proposals.first { $0.words.lowerBound == range.lowerBound }?.title
    return Mention(
      span: span(of: range), kind: finalKind(of: range, kind),
      title: kind == .person ? title.map(span(of:)) : nil)
  }

  private func finalKind(of range: Range<Int>, _ kind: EntityKind) -> EntityKind {
    if prefersListedBodies && (kind == .place || kind == .other) && isListedBody(range) {
      return .organisation
    }
    return kind == .other ? finerKind(of: range) : kind
  }

  /// Whether the curated lists have the name as a whole as an organisation's.
  private func isListedBody(_ range: Range<Int>) -> Bool {
    var key = PhraseKey()
    for word in sentence.words[range] where word.isWord { key.append(word.key) }
    return KnownNames.shared[key]?.kind == .organisation
  }

  /// The range with the full stop of an abbreviation that ends it: `Robert Kane Sr.`
  private func withStop(_ range: Range<Int>) -> Range<Int> {
    let isAbbreviated = sentence.proposals.contains { proposal in
      proposal.words.upperBound == range.upperBound + 1
        && sentence.words[range.upperBound].mark == UInt8(ascii: ".")
    }
    return isAbbreviated ? range.lowerBound..<range.upperBound + 1 : range
  }

  private func span(of range: Range<Int>) -> TextSpan {
    TextSpan(
      sentence.words[range.lowerBound].span.start, sentence.words[range.upperBound - 1].span.end)
  }

  /// What a name that is no person's, organisation's or place's names: what the rules propose for
  /// it, else what its words and those around it say.
  private func finerKind(of range: Range<Int>) -> EntityKind {
    let proposed = sentence.proposals.first { $0.words.overlaps(range) }?.kind
    if let proposed, Self.finerKinds.contains(proposed) { return proposed }
    let evidence = KindScorer(words: sentence.words)
      .evidence(for: NameCandidate(words: range))
    var best = EntityKind.other
    for kind in Self.finerKinds where evidence[kind] > evidence[best] { best = kind }
    return best
  }

  private static let finerKinds: [EntityKind] = [.group, .event, .work, .product, .other]
}
