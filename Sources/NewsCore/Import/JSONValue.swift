/// A value of JSON, as metadata in pages has it.
package indirect enum JSONValue: Hashable {
  case object([String: JSONValue])
  case array([JSONValue])
  case string(String)
  /// In the words of the source.
  case number(String)
  case bool(Bool)
  case null

  package subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// The elements of an array; a lone value is an array of one.
  package var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [self] }
  }

  package var string: String? {
    if case .string(let string) = self { string } else { nil }
  }

  /// The value of a whole number.
  package var integer: Int? {
    if case .number(let digits) = self { Int(digits) } else { nil }
  }
}
