/// Makes articles of records: what is told around the text becomes the lines above it, so that it
/// is read and analysed as in any other article.
struct RecordImporter {
  let pages: any PageReading

  /// The record's article; without blocks when nothing is told.
  func article(
    from record: ArticleRecord, id: ArticleID
  ) throws(PageFailure) -> Article {
    let content = try content(of: record.body)
    var lines = header(of: record)
    var drafts = content.drafts
    if let headline = record.metadata.headline, let place = place(of: headline, in: content) {
      lines.removeAll { $0.kind == .headline }
      drafts[place] = BlockDraft(drafts[place].span, in: content.text, role: .known(.headline))
    }
    let head = lines.map(\.words).joined(separator: "\n\n") + (lines.isEmpty ? "" : "\n\n")
    let text = SourceText(repairing: Array(head.utf8) + content.text.bytes)
    var start = 0
    var all: [BlockDraft] = []
    for line in lines {
      let end = start + line.words.utf8.count
      all.append(BlockDraft(TextSpan(start, end), in: text, role: .known(line.kind)))
      start = end + 2
    }
    all += drafts.map { draft in
      let span = TextSpan(draft.span.start + start, draft.span.end + start)
      return BlockDraft(span, in: text, role: draft.role)
    }
    let classifier = BlockClassifier(text: text, drafts: all, metadata: record.metadata)
    return Article(
      id: id, format: record.format, encoding: record.encoding, text: text,
      blocks: classifier.blocks, metadata: classifier.metadata,
      notices: record.notices + content.notices)
  }

  private func content(of body: ArticleRecord.Body) throws(PageFailure) -> PageContent {
    switch body {
    case .plain(let bytes):
      let text = SourceText(repairing: bytes)
      let paragraphs = ParagraphFinder().paragraphs(
        in: text, lines: LineSplitter().lines(in: text))
      return PageContent(
        text: text, drafts: paragraphs.map { BlockDraft($0, in: text) },
        metadata: ArticleMetadata(), notices: [])
    case .fragment(let html): return try pages.content(of: html, as: .fragment)
    case .page(let html): return try pages.content(of: html, as: .page)
    }
  }

  private func header(of record: ArticleRecord) -> [(kind: Block.Kind, words: String)] {
    let metadata = record.metadata
    var lines: [(kind: Block.Kind, words: String)] = []
    func add(_ kind: Block.Kind, _ words: String?) {
      guard let words = words?.split(whereSeparator: \.isWhitespace).joined(separator: " "),
        !words.isEmpty
      else { return }
      lines.append((kind, words))
    }
    add(.headline, metadata.headline)
    add(.standfirst, metadata.standfirst)
    if !metadata.bylines.isEmpty { add(.byline, "By " + metadata.bylines.joined(separator: ", ")) }
    add(.sourceLine, record.sourceLine)
    add(.date, record.date)
    return lines
  }

  /// Where the text itself begins with the headline.
  private func place(of headline: String, in content: PageContent) -> Int? {
    let wanted = words(headline)
    return content.drafts.prefix(3).firstIndex { draft in
      draft.role != .known(.furniture) && draft.length <= 60
        && words(content.text[draft.span]) == wanted
    }
  }

  private func words(_ line: String) -> [String] {
    let text = SourceText(line)
    return LineWordScanner().words(in: text, text.span, limit: 60).filter { $0.kind != .mark }
      .map(\.text)
  }
}
