import ArgumentParser
import NewsCore

/// Reads annotated texts, one JSON object a line: `doc`, `text`, `quotes` with `start`, `end`,
/// `speaker`, `speaker_span`, `speaker_kind`, `speaker_name` and `speaker_name_silver`, and
/// `unattributed_segments`; offsets count code points.
struct AnnotatedFile {
  let articles: [AnnotatedArticle]

  init(_ path: String) throws {
    var articles: [AnnotatedArticle] = []
    for (number, line) in zip(1..., try FileReader().bytes(at: path).split(separator: 0x0A)) {
      guard let value = JSONReader.value(in: Array(line)), let name = value["doc"]?.string,
        let text = value["text"]?.string
      else { throw ValidationError("\(path): line \(number) is no text with doc and text") }
      let offsets = CodePointOffsets(SourceText(repairing: Array(text.utf8)))
      articles.append(
        AnnotatedArticle(
          name: name, text: text,
          quotations: (value["quotes"]?.elements ?? []).compactMap {
            Self.quotation($0, offsets)
          },
          unattributed: (value["unattributed_segments"]?.elements ?? []).compactMap {
            Self.span($0, offsets)
          }))
    }
    self.articles = articles
  }

  private static func quotation(
    _ value: JSONValue, _ offsets: CodePointOffsets
  ) -> AnnotatedQuotation? {
    guard let start = value["start"]?.integer, let end = value["end"]?.integer,
      let span = offsets.span(from: start, to: end)
    else { return nil }
    let speaker = value["speaker"]?.string ?? ""
    let kind = value["speaker_kind"]?.string.flatMap(AnnotatedQuotation.SpeakerKind.init)
    let names: String? =
      switch kind {
      case .name: value["speaker_name"]?.string ?? speaker
      case .proper: speaker
      default: value["speaker_name_silver"]?.string
      }
    return AnnotatedQuotation(
      span: span, kind: kind ?? .none, speaker: speaker,
      speakerSpan: value["speaker_span"].flatMap { Self.span($0, offsets) },
      names: Set(NameWords.capitalised(in: names ?? "")))
  }

  private static func span(_ value: JSONValue, _ offsets: CodePointOffsets) -> TextSpan? {
    let ends = value.elements.compactMap(\.integer)
    return ends.count == 2 ? offsets.span(from: ends[0], to: ends[1]) : nil
  }
}
