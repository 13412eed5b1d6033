extension Document {
  /// The index of the mention of a person that ends last before an offset in a sentence.
  func person(before offset: Int, in sentence: Sentence) -> Int? {
    mentions.lastIndex {
      $0.kind == .person && sentence.span.contains($0.span) && $0.span.end <= offset
    }
  }
}
