/// Reads tables of fields between commas, semicolons or tabs (RFC 4180), with names in the first
/// row.
struct CSVTableReader {
  let columns: TableColumns

  private static let endings = [".csv", ".tsv", ".tab"]
  private static let longestHeader = 1 << 14

  /// Nil when the text is no such table; `fileName` in small letters.
  func table(in decoded: DecodedText, fileName: String) -> Table? {
    var bytes = decoded.text.bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    let isNamed = Self.endings.contains(where: fileName.hasSuffix)
    let separator = Self.separator(in: bytes.prefix(Self.longestHeader))
    var reader = FieldReader(bytes: bytes, separator: separator)
    guard let header = reader.row(), isNamed || isHeader(header) else { return nil }
    let names = header.map { String(decoding: $0, as: UTF8.self) }
    var table = Table(names: names.filter { !$0.isEmpty })
    while table.rows.count <= FileContents.mostArticles, let row = reader.row() {
      // A text that only begins like a table is none.
      if table.rows.isEmpty, !isNamed, row.count != names.count { return nil }
      table.rows.append(Self.row(row, names: names))
    }
    if table.rows.isEmpty && !isNamed { return nil }
    if reader.isUnclosed {
      table.damage = "a quotation mark is not closed; all behind it is in row \(table.rows.count)"
    }
    return table
  }

  private static func row(
    _ fields: [[UInt8]], names: [String]
  ) -> Result<TableRow, ImportFailure.Reason> {
    if fields.count > names.count {
      return .failure(
        .damaged(
          "the row has \(fields.count) fields for \(names.count) columns; put fields with "
            + "separators between quotation marks"))
    }
    var cells: [String: JSONValue] = [:]
    for (name, field) in zip(names, fields) where cells[TableColumns.key(name)] == nil {
      cells[TableColumns.key(name)] = .string(String(decoding: field, as: UTF8.self))
    }
    return .success(TableRow(cells: cells))
  }

  /// Whether a first row has names only, and among them one for the text and one for something
  /// else.
  private func isHeader(_ fields: [[UInt8]]) -> Bool {
    // Nearly every text is no table, and most first lines say so by their length.
    guard fields.count > 1, fields.allSatisfy({ !$0.isEmpty && $0.count <= 40 }) else {
      return false
    }
    let names = fields.map { String(decoding: $0, as: UTF8.self) }
    let keys = Set(names.map(TableColumns.key))
    let known = TableColumns.Field.allCases.filter { field in
      columns.names(of: field).contains(where: keys.contains)
    }
    return known.count >= 2 && known.contains(.text)
      && names.allSatisfy { name in
        name.allSatisfy { $0.isLetter || $0.isNumber || " _-.".contains($0) }
      }
  }

  /// What stands most often between the names in the first row.
  private static func separator(in head: ArraySlice<UInt8>) -> UInt8 {
    let line = head.prefix { $0 != 0x0A && $0 != 0x0D }
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|")]
    let counts = candidates.map { candidate in line.count { $0 == candidate } }
    let best = counts.max() ?? 0
    return candidates[counts.firstIndex(of: best) ?? 0]
  }
}
