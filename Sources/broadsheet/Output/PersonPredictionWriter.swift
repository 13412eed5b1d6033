import NewsCore

/// Writes annotated texts with the persons that the program makes of their names, one JSON object a line.
struct PersonPredictionWriter {
  func bytes(of articles: [GoldArticle], _ predictions: [[PredictedMention]]) -> [UInt8] {
    var writer = JSONWriter()
    for (article, mentions) in zip(articles, predictions) {
      let offsets = CodePointOffsets(article.text)
      writer.object { writer in
        writer.member("set", article.set)
        writer.member("topic", article.topic)
        writer.member("doc", article.name)
        writer.member("text", article.text[article.text.span])
        writer.key("mentions")
        writer.array(mentions) { writer, mention in
          writer.object {
            $0.member("start", offsets.offset(of: mention.span.start))
            $0.member("end", offsets.offset(of: mention.span.end))
            $0.member("text", article.text[mention.span])
            $0.member("type", "PER")
            $0.member("kind", "NAM")
            $0.member("chain", mention.cluster)
          }
        }
      }
      writer.endLine()
    }
    return writer.bytes
  }
}
