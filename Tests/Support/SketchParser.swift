@testable import NewsCore

/// Takes the marks out of a sketch and notes what they marked.
struct SketchParser {
  private(set) var bytes: [UInt8] = []
  private(set) var blocks: [Block] = []
  private(set) var mentions: [Mention] = []
  private(set) var names: [SketchName] = []
  private(set) var quotations: [SketchQuotation] = []
  private var openQuotation: Int?

  mutating func parse(_ marked: String) {
    for line in marked.split(separator: "\n") {
      if !bytes.isEmpty { bytes += Array("\n\n".utf8) }
      let parts = line.split(separator: ":", maxSplits: 1)
      let kind = Block.Kind.allCases.first { $0.rawValue == String(parts[0]) }
      let rest = kind == nil ? line : parts[1].drop { $0 == " " }
      let start = bytes.count
      take(rest)
      blocks.append(Block(kind ?? .paragraph, TextSpan(start, bytes.count)))
    }
  }

  private mutating func take(_ line: Substring) {
    var rest = line
    while let character = rest.popFirst() {
      switch character {
      case "⟦":
        takeMention(rest.prefix { $0 != "⟧" })
        rest = rest.drop { $0 != "⟧" }.dropFirst()
      case "“":
        openQuotation = bytes.count
        append("“")
      case "”":
        append("”")
        guard let start = openQuotation else { continue }
        openQuotation = nil
        let outer = TextSpan(start, bytes.count)
        quotations.append(SketchQuotation(outer: outer, notes: takeNotes(from: &rest)))
      case "‹": openQuotation = bytes.count
      case "›":
        guard let start = openQuotation else { continue }
        openQuotation = nil
        let span = TextSpan(start, bytes.count)
        quotations.append(
          SketchQuotation(unmarked: span, notes: takeNotes(from: &rest)))
      default: append(String(character))
      }
    }
  }

  /// What stands in `@{…}` at the beginning.
  private func takeNotes(from rest: inout Substring) -> String {
    guard rest.hasPrefix("@{") else { return "" }
    let notes = String(rest.dropFirst(2).prefix { $0 != "}" })
    rest = rest.drop { $0 != "}" }.dropFirst()
    return notes
  }

  private mutating func takeMention(_ inside: Substring) {
    var body = inside
    var kind = EntityKind.person
    if let colon = body.firstIndex(of: ":"),
      let named = EntityKind(rawValue: String(body[..<colon]))
    {
      kind = named
      body = body[body.index(after: colon)...]
    }
    let parts = body.split(separator: "=")
    var name = String(parts.count > 1 ? parts[1] : parts[0])
    let candidates = name.split(separator: "|").dropFirst().map(String.init)
    if !candidates.isEmpty { name = String(name.prefix { $0 != "|" }) }
    let isCertain = name.last != "?" && candidates.isEmpty
    if name.last == "?" { name.removeLast() }
    let start = bytes.count
    append(String(parts[0]))
    mentions.append(Mention(span: TextSpan(start, bytes.count), kind: kind))
    names.append(
      SketchName(name: name, kind: kind, isCertain: isCertain, candidates: candidates))
  }

  private mutating func append(_ text: String) {
    bytes += Array(text.utf8)
  }
}
