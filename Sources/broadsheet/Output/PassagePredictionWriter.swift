import NewsCore

/// Writes topics with the pairs of sentences that the program finds, one JSON object a line.
struct PassagePredictionWriter {
  func bytes(of topics: [MarkedTopic], _ pairs: [[SentencePair]]) -> [UInt8] {
    var writer = JSONWriter()
    for (topic, pairs) in zip(topics, pairs) {
      writer.object { writer in
        writer.member("topic", topic.name)
        writer.key("pairs")
        writer.array(pairs) { writer, pair in
          let numbers = [
            pair.one.document, pair.one.sentence, pair.other.document, pair.other.sentence,
          ]
          writer.array(numbers) { $0.number(Double($1)) }
        }
      }
      writer.endLine()
    }
    return writer.bytes
  }
}
