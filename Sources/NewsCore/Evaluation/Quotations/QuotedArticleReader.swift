/// Reads texts with marked quotations, one JSON object a line.
///
/// An object has `doc` (a name), `text` and `quotes`, and may have `unattributed_segments` and
/// `indirect`. A quotation has `start` and `end`, counted in code points of the text, and may have
/// `speaker`, `speaker_span`, `speaker_kind`, `speaker_name` and `speaker_name_silver`. A segment and
/// the span of a speaker are pairs of offsets; indirect speech has lists of such pairs: `content`,
/// `cue` and `source`.
public struct QuotedArticleReader: Sendable {
  public init() {}

  public func articles(in bytes: [UInt8]) throws(EvaluationFailure) -> [QuotedArticle] {
    var articles: [QuotedArticle] = []
    for text in try AnnotatedTextReader().texts(in: bytes) {
      articles.append(try article(of: text))
    }
    return articles
  }

  private func article(of text: AnnotatedText) throws(EvaluationFailure) -> QuotedArticle {
    guard case .array(let marked)? = text.object["quotes"] else {
      throw text.failure("“quotes” is no list; mark the quotations in it")
    }
    var quotations: [GoldQuotation] = []
    for mark in marked { quotations.append(try quotation(mark, in: text)) }
    var reports: [GoldReport] = []
    for mark in text.object["indirect"]?.elements ?? [] where mark != .null {
      reports.append(
        GoldReport(
          content: try places(mark["content"], in: text), cue: try places(mark["cue"], in: text),
          source: try places(mark["source"], in: text)))
    }
    return QuotedArticle(
      name: text.name, text: text.text, quotations: quotations,
      unattributed: try places(text.object["unattributed_segments"], in: text), reports: reports)
  }

  private func quotation(
    _ mark: JSONValue, in text: AnnotatedText
  ) throws(EvaluationFailure) -> GoldQuotation {
    let start = try text.offset("start", of: mark, "a quotation")
    let end = try text.offset("end", of: mark, "a quotation")
    let speaker = mark["speaker"]?.string
    var span: Range<Int>?
    if let pair = mark["speaker_span"], pair != .null { span = try place(pair, in: text) }
    return GoldQuotation(
      place: try place(from: start, to: end, "a quotation", in: text), speaker: speaker,
      speakerPlace: span,
      speakerKind: try kind(mark["speaker_kind"]?.string, of: speaker, in: text),
      speakerName: mark["speaker_name"]?.string, silverName: mark["speaker_name_silver"]?.string)
  }

  private func kind(
    _ name: String?, of speaker: String?, in text: AnnotatedText
  ) throws(EvaluationFailure) -> GoldSpeakerKind {
    guard let name else { return speaker == nil ? .none : .name }
    guard let kind = GoldSpeakerKind(rawValue: name) else {
      let kinds = GoldSpeakerKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw text.failure("there is no “speaker_kind” \(name); the kinds are \(kinds)")
    }
    return kind
  }

  /// Pairs of offsets.
  private func places(
    _ value: JSONValue?, in text: AnnotatedText
  ) throws(EvaluationFailure) -> [Range<Int>] {
    var places: [Range<Int>] = []
    for pair in value?.elements ?? [] where pair != .null {
      places.append(try place(pair, in: text))
    }
    return places
  }

  private func place(
    _ pair: JSONValue, in text: AnnotatedText
  ) throws(EvaluationFailure) -> Range<Int> {
    let offsets = pair.elements.map(\.integer)
    guard offsets.count == 2, let start = offsets[0], let end = offsets[1] else {
      throw text.failure("a segment is no pair of whole numbers; give its start and its end")
    }
    return try place(from: start, to: end, "a segment", in: text)
  }

  private func place(
    from start: Int, to end: Int, _ what: String, in text: AnnotatedText
  ) throws(EvaluationFailure) -> Range<Int> {
    _ = try text.span(from: start, to: end, what)
    return start..<end
  }
}
