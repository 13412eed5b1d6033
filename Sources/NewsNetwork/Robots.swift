/// The rules of a site's robots.txt for this program (RFC 9309).
public struct Robots: Hashable, Sendable {
  /// A rule: a pattern of a path, in which `*` is anything and a `$` at the end is the end.
  private struct Rule: Hashable {
    let pattern: [UInt8]
    let isAllowed: Bool
  }

  /// Bytes of the file that are read (RFC 9309, section 2.5, asks for so many).
  public static let largest = 500 << 10

  private let rules: [Rule]

  private init(_ rules: [Rule]) {
    self.rules = rules
  }

  /// No rules: all is allowed.
  public static let absent = Robots([])

  /// The rules of the groups for `agent`, in any case; without one those for `*`.
  public init(body: [UInt8], agent: String) {
    var own: [Rule] = []
    var common: [Rule] = []
    var hasOwnGroup = false
    var group: (isOwn: Bool, isCommon: Bool) = (false, false)
    var isInAgents = false
    let text = String(decoding: body.prefix(Self.largest), as: UTF8.self)
    for line in text.split(whereSeparator: { $0.isNewline || $0 == "\u{FEFF}" }) {
      let content = line.prefix { $0 != "#" }
      guard let colon = content.firstIndex(of: ":") else { continue }
      let name = Self.trimmed(content[..<colon]).lowercased()
      let value = Self.trimmed(content[content.index(after: colon)...])
      switch name {
      case "user-agent":
        if !isInAgents { group = (false, false) }
        isInAgents = true
        if value == "*" { group.isCommon = true }
        if Self.product(value) == agent.lowercased() {
          group.isOwn = true
          hasOwnGroup = true
        }
      case "allow", "disallow":
        isInAgents = false
        guard !value.isEmpty else { continue }
        let rule = Rule(pattern: Self.normal(value), isAllowed: name == "allow")
        if group.isOwn { own.append(rule) }
        if group.isCommon { common.append(rule) }
      default: continue
      }
    }
    rules = hasOwnGroup ? own : common
  }

  /// Whether the path, with its query, may be fetched: the longest rule that fits decides, of two
  /// the one that allows.
  public func allows(_ path: String) -> Bool {
    let path = Self.normal(path.isEmpty ? "/" : path)
    if path == Array("/robots.txt".utf8) { return true }
    var best: Rule?
    for rule in rules where Self.fits(rule.pattern, path) {
      guard let known = best, rule.pattern.count <= known.pattern.count else {
        best = rule
        continue
      }
      if rule.pattern.count == known.pattern.count && rule.isAllowed { best = rule }
    }
    return best?.isAllowed ?? true
  }

  /// The name that begins a user agent: `broadsheet` of `Broadsheet/0.1 (reader)`.
  private static func product(_ value: String) -> String {
    String(value.prefix { $0.isASCII && $0.isLetter || $0 == "-" || $0 == "_" }).lowercased()
  }

  /// The path with every byte that is not plain as `%XX`, and none that is, so that two ways to
  /// write one path are equal.
  private static func normal(_ path: String) -> [UInt8] {
    let bytes = Array(path.utf8)
    var normal: [UInt8] = []
    var index = 0
    while index < bytes.count {
      var byte = bytes[index]
      var wasEscaped = false
      if byte == UInt8(ascii: "%"), index + 2 < bytes.count,
        let value = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
      {
        byte = value
        wasEscaped = true
        index += 2
      }
      index += 1
      let isUnreserved =
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || "-._~".utf8.contains(byte)
      let isPlain = isUnreserved || !wasEscaped && byte > 0x20 && byte < 0x7F
      if isPlain {
        normal.append(byte)
      } else {
        let digits = Array("0123456789ABCDEF".utf8)
        normal += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return normal
  }

  /// Whether the pattern fits the path's beginning; a star is tried at one place after the other
  /// without going back further than to the last.
  private static func fits(_ pattern: [UInt8], _ path: [UInt8]) -> Bool {
    var pattern = pattern[...]
    let isAnchored = pattern.last == UInt8(ascii: "$")
    if isAnchored { pattern.removeLast() }
    var at = pattern.startIndex
    var place = 0
    var star: (pattern: Int, place: Int)?
    while true {
      if at == pattern.endIndex {
        if !isAnchored || place == path.count { return true }
      } else if pattern[at] == UInt8(ascii: "*") {
        star = (at + 1, place)
        at += 1
        continue
      } else if place < path.count, pattern[at] == path[place] {
        at += 1
        place += 1
        continue
      }
      guard let last = star, last.place < path.count else { return false }
      star = (last.pattern, last.place + 1)
      at = last.pattern
      place = last.place + 1
    }
  }

  private static func trimmed(_ words: Substring) -> String {
    var rest = words.drop(while: \.isWhitespace)
    while rest.last?.isWhitespace ?? false { rest.removeLast() }
    return String(rest)
  }
}
