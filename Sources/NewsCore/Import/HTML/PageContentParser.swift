/// Reads what `PageContentWriter` writes, from a process that is not trusted.
public struct PageContentParser {
  public init() {}

  /// Nil when the bytes are anything but one page.
  public func content(in bytes: [UInt8]) -> PageContent? {
    var reader = ByteReader(bytes)
    guard let content = try? content(from: &reader), reader.isAtEnd else { return nil }
    return content
  }

  private func content(
    from reader: inout ByteReader
  ) throws(ByteReader.Damage) -> PageContent {
    let bytes = try reader.content()
    let text = SourceText(repairing: bytes)
    // What had to be repaired was not written by the writer.
    guard text.count == bytes.count else { throw ByteReader.Damage() }
    return PageContent(
      text: text, drafts: try drafts(of: text, from: &reader), metadata: try reader.metadata(),
      notices: try reader.texts())
  }

  private func drafts(
    of text: SourceText, from reader: inout ByteReader
  ) throws(ByteReader.Damage) -> [BlockDraft] {
    var drafts: [BlockDraft] = []
    var last = 0
    for _ in 0..<(try reader.count()) {
      let role = try role(of: try reader.number())
      let span = try reader.span(after: &last)
      guard !span.isEmpty, text.isWhole(span) else { throw ByteReader.Damage() }
      drafts.append(BlockDraft(span, in: text, role: role))
    }
    return drafts
  }

  private func role(of code: Int) throws(ByteReader.Damage) -> BlockDraft.Role {
    let kinds = Block.Kind.allCases
    switch code {
    case 0: return .text
    case 1...15: return .heading(code)
    case 16..<(16 + kinds.count): return .known(kinds[code - 16])
    default: throw ByteReader.Damage()
    }
  }
}
