import NewsCore

/// Occurrences of words in their context.
struct OccurrenceListing: FlatListing {
  /// An occurrence with the exact words of the text.
  struct Row {
    let line: ConcordanceLine
    let text: String
    let publication: String?
    let published: CalendarDate?

    init(_ line: ConcordanceLine, of article: Article) {
      self.line = line
      text = article.text[line.place.span]
      publication = article.metadata.publication
      published = article.metadata.published
    }
  }

  let columns = ["file", "start", "end", "before", "text", "after", "publication", "published"]

  func write(_ row: Row, to writer: inout JSONWriter) {
    writer.member("file", row.line.place.article.name)
    writer.members(of: row.line.place.span)
    writer.member("before", row.line.before)
    writer.member("text", row.text)
    writer.member("after", row.line.after)
    writer.member("publication", row.publication)
    writer.member("published", row.published?.iso)
  }

  func fields(of row: Row) -> [String] {
    let place = row.line.place
    return [
      place.article.name, String(place.span.start), String(place.span.end), row.line.before,
      row.text, row.line.after, row.publication ?? "", row.published?.iso ?? "",
    ]
  }

  /// `file:offset: the words before, the words found and those after (publication, date)`.
  func text(of row: Row) -> String {
    let place = row.line.place
    let words = row.line.before + row.line.match + row.line.after
    let origin = [row.publication, row.published?.iso].compactMap(\.self).joined(separator: ", ")
    let end = origin.isEmpty ? "" : " (\(origin))"
    return Sanitizer.line("\(place.article.name):\(place.span.start): \(words)\(end)") + "\n"
  }
}
