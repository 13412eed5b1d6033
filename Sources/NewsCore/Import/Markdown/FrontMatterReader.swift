/// Reads front matter: `key: value` lines between two lines `---`, as YAML writes scalars and
/// simple lists.
struct FrontMatterReader {
  /// Lines at most; what is longer is no front matter.
  private static let mostLines = 200

  func frontMatter(in text: SourceText) -> FrontMatter? {
    guard startsWithFence(text) else { return nil }
    let lines = LineSplitter().lines(in: text, limit: Self.mostLines)
    guard let first = lines.first, text[first.span].allSatisfy({ $0 == "-" }),
      let end = lines.dropFirst().firstIndex(where: { ["---", "..."].contains(text[$0.span]) })
    else { return nil }
    var fields: [String: [String]] = [:]
    var key: String?
    for line in lines[1..<end] where !line.isBlank {
      let words = text[line.span]
      if words.hasPrefix("#") { continue }
      if let key, words.hasPrefix("- ") {
        fields[key, default: []].append(Self.scalar(words.dropFirst(2)))
      } else if line.indent == 0, let colon = words.firstIndex(of: ":") {
        let name = words[..<colon].lowercased()
        guard Self.isKey(name) else { return nil }
        key = name
        let values = Self.values(words[words.index(after: colon)...])
        if !values.isEmpty { fields[name] = values }
      } else if line.indent == 0 {
        return nil
      }
    }
    let span = TextSpan(first.span.start, lines[end].span.end)
    return key == nil ? nil : FrontMatter(span: span, fields: fields)
  }

  private func startsWithFence(_ text: SourceText) -> Bool {
    let fence = Array("---".utf8)
    return text.bytes.starts(with: fence) || text.bytes.starts(with: [0xEF, 0xBB, 0xBF] + fence)
  }

  private static func isKey(_ name: String) -> Bool {
    !name.isEmpty && name.allSatisfy { $0.isLetter || $0.isNumber || "_-. ".contains($0) }
  }

  /// A scalar, or the items of `[a, b]`.
  private static func values(_ words: Substring) -> [String] {
    let value = words.trimmingSpace
    if value.isEmpty || value == "|" || value == ">" { return [] }
    if value.hasPrefix("["), value.hasSuffix("]") {
      return items(value.dropFirst().dropLast()).map(scalar)
    }
    return [scalar(value)]
  }

  /// The parts between commas that stand outside quotation marks.
  private static func items(_ list: Substring) -> [Substring] {
    var mark: Character?
    return list.split { character in
      if let open = mark {
        if character == open { mark = nil }
      } else if character == "\"" || character == "'" {
        mark = character
      }
      return character == "," && mark == nil
    }
  }

  /// The value without its quotation marks and their escapes, and without a comment.
  private static func scalar(_ words: Substring) -> String {
    let value = words.trimmingSpace
    guard let mark = value.first, mark == "\"" || mark == "'", value.count >= 2,
      let end = value.dropFirst().lastIndex(of: mark)
    else {
      guard let comment = value.firstRange(of: " #") else { return String(value) }
      return String(value[..<comment.lowerBound].trimmingSpace)
    }
    let inner = value[value.index(after: value.startIndex)..<end]
    return mark == "'"
      ? inner.split(separator: "''", omittingEmptySubsequences: false).joined(separator: "'")
      : inner.split(separator: "\\\"", omittingEmptySubsequences: false).joined(separator: "\"")
  }
}

extension Substring {
  /// Without white space at its ends.
  fileprivate var trimmingSpace: Substring {
    var rest = self.drop(while: \.isWhitespace)
    while rest.last?.isWhitespace ?? false { rest.removeLast() }
    return rest
  }
}
