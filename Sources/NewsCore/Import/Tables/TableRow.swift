/// A row of a table: what it has for each column, by the column's key.
struct TableRow: Hashable {
  let cells: [String: JSONValue]

  /// The first of `names` that has something in this row.
  func first(_ names: [String]) -> (name: String, value: JSONValue)? {
    for name in names {
      if let value = cells[name], !Self.strings(value).isEmpty { return (name, value) }
    }
    return nil
  }

  /// The words in a value: a string, a number, the name of an object, or those of a list.
  static func strings(_ value: JSONValue) -> [String] {
    switch value {
    case .string(let words): words.contains { !$0.isWhitespace } ? [words] : []
    case .number(let digits): [digits]
    case .array(let elements): elements.flatMap(strings)
    case .object(let members): (members["name"] ?? members["title"]).map(strings) ?? []
    case .bool, .null: []
    }
  }
}
