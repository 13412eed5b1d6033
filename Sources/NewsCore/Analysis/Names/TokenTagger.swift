/// Tags the tokens of text that was cut into tokens elsewhere, with any weights.
package struct TokenTagger<Weights: NameWeights>: Sendable {
  private let weights: Weights

  package init(weights: Weights) {
    self.weights = weights
  }

  /// One tag for each token of each sentence of one article.
  package func tags(for sentences: [[String]]) -> [[String]] {
    let text = TokenisedText(sentences)
    let mentions = NameFinder(
      weights: weights, joinsSpacedHyphens: true, prefersListedBodies: false
    )
    .mentions(in: text.document)
    var next = 0
    return zip(text.spans, sentences).map { spans, words in
      var tags: [String] = []
      var open: Int?
      for (span, word) in zip(spans, words) {
        while next < mentions.count, mentions[next].span.end <= span.start { next += 1 }
        guard next < mentions.count, mentions[next].span.start < span.end else {
          tags.append("O")
          continue
        }
        if word == ".", span.end == mentions[next].span.end, open == next {
          // A full stop that is a token of its own ends the sentence, too.
          tags.append("O")
          continue
        }
        tags.append((open == next ? "I-" : "B-") + name(of: mentions[next], span, text.document))
        open = next
      }
      return relabelled(tags)
    }
  }

  /// A name has the tag of its last token, which says whether it is a compound.
  private func relabelled(_ tags: [String]) -> [String] {
    var tags = tags
    for index in tags.indices.dropLast().reversed() where tags[index + 1].hasPrefix("I-") {
      tags[index] = String(tags[index].prefix(2) + tags[index + 1].dropFirst(2))
    }
    return tags
  }

  /// The tag of a token of a name: a token that goes on with a hyphen where the name ends, or has
  /// more before it, is a compound such as `Iran-backed`, `pro-Iran`.
  private func name(of mention: Mention, _ token: TextSpan, _ document: Document) -> String {
    let bytes = document.text.bytes
    let (start, end) = (mention.span.start, mention.span.end)
    let hyphen = UInt8(ascii: "-")
    if end < token.end && bytes[end] == hyphen
      || token.start < start && bytes[start - 1] == hyphen
    {
      return "MISC"
    }
    return mention.kind.tag
  }
}
