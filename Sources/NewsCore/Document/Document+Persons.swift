extension Document {
  /// The index of the mention of a person that ends last before an offset in a sentence.
  func person(before offset: Int, in sentence: Sentence) -> Int? {
    let end = mentions.partitioningIndex { $0.span.start >= min(offset, sentence.span.end) }
    return mentions[..<end].indices.reversed().prefix {
      mentions[$0].span.start >= sentence.span.start
    }.first { mentions[$0].kind == .person && mentions[$0].span.end <= offset }
  }
}
