/// Cuts a text file that holds many articles, as databases of news export them, at the lines that
/// divide them.
///
/// A wrong cut is worse than none. So the lines must be numbered through to the end, as in `Document
/// 3 of 12`, or be the same line of marks each time, with a text behind each that has a headline
/// and a date, an author or a publication.
struct ExportSplitter {
  private static let fewestMarks = 5
  private static let marks = "=-_*~#".utf8

  /// The articles in their order; nil when the text is not clearly several.
  func records(in decoded: DecodedText) -> RecordFile? {
    let text = decoded.text
    let lines = LineSplitter().lines(in: text)
    if let dividers = numbered(lines, in: text) {
      let pieces = pieces(of: text, between: dividers)
      return RecordFile(entries: pieces.map { .success(record(of: $0, decoded)) })
    }
    guard let dividers = drawn(lines, in: text) else { return nil }
    let records = pieces(of: text, between: dividers).map { record(of: $0, decoded) }
    guard records.count > 1, records.allSatisfy(isArticle) else { return nil }
    return RecordFile(entries: records.map { .success($0) })
  }

  /// The lines `Document 1 of 3` or `1 of 3 DOCUMENTS` with all numbers up to the last, in order.
  private func numbered(_ lines: [TextLine], in text: SourceText) -> [TextSpan]? {
    var dividers: [TextSpan] = []
    var total: Int?
    for line in lines where line.columns >= 15 && line.columns <= 40 {
      let words = text[line.span].lowercased().split(separator: " ")
      let isNumbered =
        words.count == 4
        && (words[0] == "document" && words[2] == "of"
          || words[1] == "of" && words[3] == "documents")
      guard isNumbered else { continue }
      let numbers = words.compactMap { Int($0) }
      guard numbers.count == 2, numbers[0] == dividers.count + 1,
        total == nil || total == numbers[1]
      else { return nil }
      total = numbers[1]
      dividers.append(line.span)
    }
    return dividers.count > 1 && dividers.count == total ? dividers : nil
  }

  /// The lines of one mark that stand between blank lines or at an end, if they are all alike.
  private func drawn(_ lines: [TextLine], in text: SourceText) -> [TextSpan]? {
    var dividers: [TextSpan] = []
    for line in lines where line.columns >= Self.fewestMarks {
      let bytes = text.bytes[line.span.range]
      guard let mark = bytes.first, Self.marks.contains(mark), bytes.allSatisfy({ $0 == mark })
      else { continue }
      if let first = dividers.first, !text.bytes[first.range].elementsEqual(bytes) { return nil }
      dividers.append(line.span)
    }
    return dividers.count > 1 ? dividers : nil
  }

  /// What stands between the dividers and is not blank.
  private func pieces(of text: SourceText, between dividers: [TextSpan]) -> [TextSpan] {
    let starts = [0] + dividers.map(\.end)
    let ends = dividers.map(\.start) + [text.count]
    return zip(starts, ends).map { Blank.trimmed(TextSpan($0, $1), in: text.bytes.span) }
      .filter { !$0.isEmpty }
  }

  private func record(of piece: TextSpan, _ decoded: DecodedText) -> ArticleRecord {
    var record = ArticleRecord(format: .plain, encoding: decoded.encoding)
    record.body = .plain(Array(decoded.text.bytes[piece.range]))
    record.notices = decoded.notices
    return record
  }

  private func isArticle(_ record: ArticleRecord) -> Bool {
    // No record of plain text needs a page read.
    guard
      let article = try? RecordImporter(pages: PageExtractor())
        .article(from: record, id: ArticleID(""))
    else { return false }
    let metadata = article.metadata
    let isSigned =
      metadata.published != nil || !metadata.bylines.isEmpty || metadata.publication != nil
    return metadata.headline != nil && isSigned
      && article.blocks.contains { $0.kind == .paragraph }
  }
}
