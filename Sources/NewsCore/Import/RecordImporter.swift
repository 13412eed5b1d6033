/// Makes articles of records: what is told around the text becomes the lines above it, so that it
/// is read and analysed as in any other article.
struct RecordImporter {
  /// The record's article; without blocks when nothing is told.
  func article(from record: ArticleRecord, id: ArticleID) -> Article {
    var notices = record.notices
    let content = content(of: record.body, &notices)
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
      blocks: classifier.blocks, metadata: classifier.metadata, notices: notices)
  }

  private func content(
    of body: ArticleRecord.Body, _ notices: inout [String]
  ) -> (text: SourceText, drafts: [BlockDraft]) {
    switch body {
    case .plain(let bytes):
      let text = SourceText(repairing: bytes)
      let paragraphs = ParagraphFinder().paragraphs(
        in: text, lines: LineSplitter().lines(in: text))
      return (text, paragraphs.map { BlockDraft($0, in: text) })
    case .fragment(let html), .page(let html):
      var isFragment = false
      if case .fragment = body { isFragment = true }
      return HTMLImporter().content(of: html, isFragment: isFragment, &notices)
        ?? (SourceText(""), [])
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
  private func place(
    of headline: String, in content: (text: SourceText, drafts: [BlockDraft])
  ) -> Int? {
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
