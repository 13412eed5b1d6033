/// The fields that a Markdown file tells of itself before its text.
struct FrontMatter: Hashable {
  /// From the first fence to the last.
  let span: TextSpan
  /// Names in small letters, and the values of each.
  let fields: [String: [String]]

  func first(_ names: String...) -> String? {
    for name in names { if let value = fields[name]?.first, !value.isEmpty { return value } }
    return nil
  }

  func all(_ names: String...) -> [String] {
    for name in names { if let values = fields[name] { return values } }
    return []
  }
}
