@testable import NewsCore

/// An article written down for a test, with its blocks, names and quotations marked in the text.
///
/// One block a line; `headline:`, `byline:`, `furniture:` … before it says its kind, else it is a
/// paragraph. `⟦Ada Marsh⟧` is a person, `⟦organisation:Dock Board⟧` an organisation, `⟦Marsh=Ada
/// Marsh⟧` names Ada Marsh as Marsh, `⟦Marsh=Ada Marsh?⟧` uncertainly,
/// `⟦Marsh=Marsh|Ada Marsh|Tom Marsh⟧` leaves open which of two it is. What stands between “ and ”
/// is a quotation, between ‹ and › one without marks, and `@{Ada Marsh}` behind it gives its speaker,
/// who must be named in the text, `@{Ada Marsh and Tom Reed}` several, `@{A pilot}` the first of these
/// words; `@{Ada Marsh; indirect; denied; denial}` its kind, cue and stance
/// too.
public struct ArticleSketch: Sendable {
  public let document: Document
  /// For each mention the full name, its kind and whether it is certain.
  let names: [SketchName]

  public init(
    _ name: String, story: String = "", publication: String? = nil,
    published: CalendarDate? = nil, _ marked: String
  ) {
    var parser = SketchParser()
    parser.parse(marked)
    var metadata = ArticleMetadata()
    metadata.publication = publication
    metadata.published = published
    let text = SourceText(repairing: parser.bytes)
    metadata.headline = parser.blocks.first { $0.kind == .headline }.map { text[$0.span] }
    var article = Article(
      id: ArticleID(name), format: .plain, encoding: "utf-8", text: text,
      blocks: parser.blocks, metadata: metadata)
    article.story = story
    var document = Document(article: article)
    document.tokens = Tokenizer().tokens(in: article)
    document.sentences = SentenceSplitter().sentences(in: document)
    document.mentions = parser.mentions
    document.quotations = parser.quotations.map { found in
      let speaker = found.speaker.flatMap { parser.speaker(named: $0) }
      return Quotation(
        span: found.inner, outer: found.outer, kind: found.kind,
        cue: found.cueSpan(in: text), stance: found.stance,
        speaker: speaker, certainty: speaker == nil ? 0 : found.certainty,
        reason: speaker == nil ? "unattributed" : "named beside it")
    }
    self.document = document
    names = parser.names
  }
}

extension SketchParser {
  /// Who is named so, or all who are between `and`, or the words; nil where there are none.
  fileprivate func speaker(named name: String) -> Speaker? {
    let found = name.split(separator: " and ").compactMap { part in
      names.firstIndex { $0.name == part }
    }
    guard let first = found.first, let last = found.last else {
      let words = Array(name.utf8)
      return bytes.firstRange(of: words).map {
        Speaker(span: TextSpan($0.lowerBound, $0.upperBound), mention: nil, kind: .unnamed)
      }
    }
    if found.count > 1 {
      let span = TextSpan(mentions[first].span.start, mentions[last].span.end)
      return Speaker(span: span, mention: nil, kind: .group, joint: found)
    }
    return Speaker(
      span: mentions[first].span, mention: first, kind: SpeakerKind(of: mentions[first].kind))
  }
}
