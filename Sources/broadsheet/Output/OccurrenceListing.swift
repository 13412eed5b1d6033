import NewsCore

/// Occurrences of words in their context.
struct OccurrenceListing: FlatListing {
  /// An occurrence with the exact words of the text.
  struct Row {
    let line: ConcordanceLine
    let text: String
  }

  let columns = ["file", "start", "end", "before", "text", "after"]

  func write(_ row: Row, to writer: inout JSONWriter) {
    writer.member("file", row.line.place.article.name)
    writer.members(of: row.line.place.span)
    writer.member("before", row.line.before)
    writer.member("text", row.text)
    writer.member("after", row.line.after)
  }

  func fields(of row: Row) -> [String] {
    let place = row.line.place
    return [
      place.article.name, String(place.span.start), String(place.span.end), row.line.before,
      row.text, row.line.after,
    ]
  }

  /// `file:offset: the words before, the words found and those after`.
  func text(of row: Row) -> String {
    let place = row.line.place
    return Sanitizer.line(
      "\(place.article.name):\(place.span.start): \(row.line.before)\(row.line.match)\(row.line.after)"
    )
      + "\n"
  }
}
