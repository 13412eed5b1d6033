/// Reads tables in JSON Lines, an object a line, and in JSON: a list of objects, one within an
/// object, or a single object.
struct JSONTableReader {
  let columns: TableColumns

  private static let endings = [".jsonl", ".ndjson", ".json"]
  /// What an object may call its list of articles.
  private static let lists = ["articles", "items", "results", "documents", "docs", "data"]
  /// A text that is not called JSON is looked at no further than this, in bytes.
  private static let longestFirstLine = 1 << 22

  /// Nil when the text is not JSON; `fileName` in small letters.
  func table(in decoded: DecodedText, fileName: String) throws(ImportFailure) -> Table? {
    var bytes = decoded.text.bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    let isNamed = Self.endings.contains(where: fileName.hasSuffix)
    let first = bytes.first { $0 > 0x20 }
    guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else { return nil }
    if let table = lines(in: bytes) { return table }
    if let value = JSONReader.value(in: bytes), let objects = Self.objects(in: value) {
      return Self.table(of: objects.map { .success($0) })
    }
    if !isNamed { return nil }
    throw ImportFailure(
      fileName: fileName,
      reason: .damaged("it is no list of objects in well-formed JSON; mend it or save it as text"))
  }

  /// The lines as objects; nil when the first is none.
  private func lines(in bytes: [UInt8]) -> Table? {
    let lines = bytes.split(separator: 0x0A).filter { line in line.contains { $0 > 0x20 } }
    guard let first = lines.first, first.count <= Self.longestFirstLine,
      case .object? = JSONReader.value(in: Array(first)), lines.count > 1
    else { return nil }
    return Self.table(
      of: lines.prefix(FileContents.mostArticles + 1).map { line in
        if case .object(let members)? = JSONReader.value(in: Array(line)) {
          return .success(members)
        }
        return .failure(.damaged("the line is no object in well-formed JSON; mend it"))
      })
  }

  /// The objects that are articles; nil when there are none.
  private static func objects(in value: JSONValue) -> [[String: JSONValue]]? {
    switch value {
    case .array(let elements):
      let objects = elements.compactMap { element -> [String: JSONValue]? in
        if case .object(let members) = element { members } else { nil }
      }
      return objects.isEmpty ? nil : objects
    case .object(let members):
      for name in lists {
        if case .array? = members[name], let objects = members[name].flatMap(objects) {
          return objects
        }
      }
      return [members]
    default: return nil
    }
  }

  private static func table(
    of rows: [Result<[String: JSONValue], ImportFailure.Reason>]
  ) -> Table {
    var names: Set<String> = []
    for case .success(let members) in rows { names.formUnion(members.keys) }
    return Table(
      names: names.sorted(),
      rows: rows.map { row in
        row.map { members in
          let cells = members.map { (TableColumns.key($0), $1) }
          return TableRow(cells: Dictionary(cells) { first, _ in first })
        }
      })
  }
}
