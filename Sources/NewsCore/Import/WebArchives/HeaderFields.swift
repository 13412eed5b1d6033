/// Fields as HTTP and WARC write them: `name: value` lines up to an empty one.
public struct HeaderFields: Hashable, Sendable {
  /// A field; its name is in small letters.
  public struct Field: Hashable, Sendable {
    public let name: String
    public fileprivate(set) var value: String
  }

  /// In the order of the header.
  public private(set) var fields: [Field] = []
  /// The line before the fields.
  public private(set) var firstLine = ""

  /// Bytes of a header at most.
  private static let largest = 1 << 16

  public init() {}

  /// Reads the header at the beginning of `bytes`; `end` is set to where it ends. Nil when it has
  /// no end.
  init?(of bytes: ArraySlice<UInt8>, end: inout Int) {
    var start = bytes.startIndex
    var isFirst = true
    let limit = min(bytes.endIndex, bytes.startIndex + Self.largest)
    while let lineEnd = bytes[start..<limit].firstIndex(of: 0x0A) {
      var line = bytes[start..<lineEnd]
      if line.last == 0x0D { line.removeLast() }
      start = lineEnd + 1
      if line.isEmpty {
        end = start
        return
      }
      let words = String(decoding: line, as: UTF8.self)
      if isFirst { firstLine = words } else { add(words) }
      isFirst = false
    }
    return nil
  }

  /// Adds a line; one that begins with a blank goes on with the field before.
  public mutating func add(_ line: String) {
    if line.first == " " || line.first == "\t" {
      if !fields.isEmpty { fields[fields.count - 1].value += " " + Self.trimmed(line[...]) }
      return
    }
    guard let colon = line.firstIndex(of: ":") else { return }
    let name = line[..<colon].lowercased()
    fields.append(Field(name: name, value: Self.trimmed(line[line.index(after: colon)...])))
  }

  /// The value of the first field called `name`, in small letters.
  public subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  /// The kind of the content in small letters, as in `text/html`.
  public var mediaType: String? {
    self["content-type"].map { value in
      Self.trimmed(value.prefix { $0 != ";" }).lowercased()
    }
  }

  /// The encoding that the content type names.
  public var charset: String? {
    for parameter in (self["content-type"] ?? "").split(separator: ";").dropFirst() {
      let parts = parameter.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, Self.trimmed(parts[0]).lowercased() == "charset" else { continue }
      let name = Self.trimmed(parts[1]).filter { $0 != "\"" && $0 != "'" }
      return name.isEmpty ? nil : name
    }
    return nil
  }

  private static func trimmed(_ words: Substring) -> String {
    var rest = words.drop(while: \.isWhitespace)
    while rest.last?.isWhitespace ?? false { rest.removeLast() }
    return String(rest)
  }
}
