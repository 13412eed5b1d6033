/// A sentence of the writer's with the quotations in it, however many sentences those hold.
struct SpeechFrame: Hashable, Sendable {
  let tokens: Range<Int>
  let block: Int
  /// The top-level passages in it, as indices into all passages.
  var passages: Range<Int>
  /// Whether the writer adds no words of his own.
  var isQuotedWhole: Bool

  /// The frames of a document: its sentences, joined where a quotation holds their border.
  static func frames(
    of sentences: [Sentence], passages: [QuotedPassage], speech: SpeechText
  ) -> [SpeechFrame] {
    var frames: [SpeechFrame] = []
    frames.reserveCapacity(sentences.count)
    var next = 0
    for sentence in sentences {
      if let last = frames.last, last.block == sentence.block, next > 0,
        passages[next - 1].outerTokens.upperBound > sentence.tokens.lowerBound
      {
        frames[frames.count - 1] = SpeechFrame(
          tokens: last.tokens.lowerBound..<sentence.tokens.upperBound, block: last.block,
          passages: last.passages, isQuotedWhole: false)
      } else {
        frames.append(
          SpeechFrame(
            tokens: sentence.tokens, block: sentence.block, passages: next..<next,
            isQuotedWhole: false))
      }
      let end = sentence.tokens.upperBound
      while next < passages.count, passages[next].outerTokens.lowerBound < end { next += 1 }
      let first = frames[frames.count - 1].passages.lowerBound
      frames[frames.count - 1].passages = first..<next
    }
    for index in frames.indices where !frames[index].passages.isEmpty {
      frames[index].isQuotedWhole = !frames[index].tokens.contains {
        speech.depth[$0] == 0 && speech.text.isWord($0)
      }
    }
    return frames
  }
}
