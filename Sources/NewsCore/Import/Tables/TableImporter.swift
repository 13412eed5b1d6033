/// Reads tables with an article in each row: CSV, JSON Lines and JSON.
struct TableImporter {
  let columns: TableColumns

  /// Names of columns in a message at most.
  private static let namesShown = 12

  /// Nil when `text` is no such table.
  func records(in decoded: DecodedText, fileName: String) throws(ImportFailure) -> RecordFile? {
    let name = fileName.lowercased()
    guard
      let table = try JSONTableReader(columns: columns).table(in: decoded, fileName: name)
        ?? CSVTableReader(columns: columns).table(in: decoded, fileName: name)
    else { return nil }
    guard columns.hasText(among: table.names) else {
      throw ImportFailure(
        fileName: fileName, reason: .noTextColumn(names: Array(table.names.prefix(Self.namesShown)))
      )
    }
    let notices = decoded.notices + [unreadNotice(of: table)].compactMap(\.self)
    var file = RecordFile(damage: table.damage)
    file.entries = table.rows.map { row in
      row.map { row in record(of: row, encoding: decoded.encoding, notices: notices) }
    }
    return file
  }

  private func record(of row: TableRow, encoding: String, notices: [String]) -> ArticleRecord {
    var record = ArticleRecord(format: .table, encoding: encoding)
    guard let text = row.first(columns.names(of: .text)) else { return record }
    record.notices = notices
    let words = TableRow.strings(text.value).joined(separator: "\n\n")
    let isHTML = text.name.contains("html") || Self.isHTML(words)
    record.body = isHTML ? .fragment(Array(words.utf8)) : .plain(Array(words.utf8))
    record.metadata.headline = line(.headline, of: row)
    record.metadata.standfirst = line(.standfirst, of: row)
    record.metadata.publication = line(.publication, of: row)
    record.metadata.url = line(.url, of: row)
    record.story = line(.event, of: row)
    if let authors = row.first(columns.names(of: .author)) {
      record.metadata.bylines = TableRow.strings(authors.value).compactMap(Self.author)
    }
    if let date = line(.date, of: row) {
      record.date = date
      record.metadata.published = PageMetadataReader.date(date) ?? Self.day(ofSeconds: date)
    }
    return record
  }

  private func line(_ field: TableColumns.Field, of row: TableRow) -> String? {
    row.first(columns.names(of: field)).flatMap { found in
      FeedText.plain(TableRow.strings(found.value).joined(separator: ", "))
    }
  }

  private static func author(_ words: String) -> String? {
    guard let name = FeedText.plain(words) else { return nil }
    return name.lowercased().hasPrefix("by ") ? String(name.dropFirst(3)) : name
  }

  /// The day of a time in seconds or milliseconds since 1970.
  private static func day(ofSeconds words: String) -> CalendarDate? {
    let digits = words.prefix { $0.isASCII && $0.isNumber }
    guard let value = Int(digits), digits.count >= 9, digits.count <= 13 else { return nil }
    let seconds = digits.count >= 12 ? value / 1000 : value
    return CalendarDate(dayNumber: seconds / 86_400)
  }

  /// Whether there is a tag that ends something, a paragraph or a line break.
  private static func isHTML(_ words: String) -> Bool {
    ["</", "<p>", "<p ", "<br>", "<br/>", "<br />"].contains { words.contains($0) }
  }

  /// Which columns hold nothing that is read.
  private func unreadNotice(of table: Table) -> String? {
    let read = Set(TableColumns.Field.allCases.flatMap(columns.names))
    let unread = table.names.filter { !read.contains(TableColumns.key($0)) }
    guard !unread.isEmpty else { return nil }
    let names = unread.prefix(Self.namesShown).joined(separator: ", ")
    let more = unread.count > Self.namesShown ? " and \(unread.count - Self.namesShown) more" : ""
    return unread.count == 1
      ? "The column \(names) is not read." : "The columns \(names)\(more) are not read."
  }
}
