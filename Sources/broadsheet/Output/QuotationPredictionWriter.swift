import NewsCore

/// Writes texts with the quotations that the program finds in them, one JSON object a line, in the
/// form of annotated texts.
struct QuotationPredictionWriter {
  func bytes(of articles: [QuotedArticle], _ predictions: [[PredictedQuotation]]) -> [UInt8] {
    var writer = JSONWriter()
    for (article, found) in zip(articles, predictions) {
      let offsets = CodePointOffsets(article.text)
      writer.object { writer in
        writer.member("doc", article.name)
        writer.key("quotes")
        writer.array(found.filter { $0.kind != .indirect }) { writer, quotation in
          writer.object { write(quotation, of: article, offsets, to: &$0) }
        }
        writer.key("indirect")
        writer.array(found.filter { $0.kind == .indirect }) { writer, quotation in
          writer.object {
            $0.pairs("content", [quotation.place])
            $0.pairs("cue", [quotation.cue].compactMap { $0 })
            $0.pairs("source", [quotation.source].compactMap { $0 })
            $0.member("speaker", quotation.speaker)
            $0.member("speaker_name", quotation.speakerName)
          }
        }
      }
      writer.endLine()
    }
    return writer.bytes
  }

  private func write(
    _ quotation: PredictedQuotation, of article: QuotedArticle, _ offsets: CodePointOffsets,
    to writer: inout JSONWriter
  ) {
    func words(_ place: Range<Int>) -> String? {
      offsets.span(from: place.lowerBound, to: place.upperBound).map { article.text[$0] }
    }
    writer.member("start", quotation.place.lowerBound)
    writer.member("end", quotation.place.upperBound)
    writer.member("text", words(quotation.place))
    writer.member("kind", quotation.kind.rawValue)
    writer.member("speaker", quotation.speaker)
    if let source = quotation.source { writer.pair("speaker_span", source) }
    writer.member("speaker_name", quotation.speakerName)
    writer.member("cue", quotation.cue.flatMap(words))
    writer.member("certainty", quotation.certainty)
    writer.member("why", quotation.reason)
  }
}

extension JSONWriter {
  /// A range as a pair: `[0,4]`.
  fileprivate mutating func pair(_ name: String, _ range: Range<Int>) {
    key(name)
    pair(range)
  }

  /// Ranges as a list of pairs: `[[0,4]]`.
  fileprivate mutating func pairs(_ name: String, _ ranges: [Range<Int>]) {
    key(name)
    array(ranges) { $0.pair($1) }
  }

  private mutating func pair(_ range: Range<Int>) {
    array([range.lowerBound, range.upperBound]) { $0.number(Double($1)) }
  }
}
