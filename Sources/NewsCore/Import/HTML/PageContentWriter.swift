/// Writes the content of a page as bytes, for another process to read.
public struct PageContentWriter {
  public init() {}

  public func bytes(of content: PageContent) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(content.text.bytes)
    writer.write(content.drafts.count)
    var last = 0
    for draft in content.drafts {
      writer.write(Self.code(of: draft.role))
      writer.write(draft.span, after: &last)
    }
    writer.write(content.metadata)
    writer.write(content.notices)
    return writer.bytes
  }

  /// 0 for text, 1 to 15 for the level of a heading, 16 and more for a known kind.
  private static func code(of role: BlockDraft.Role) -> Int {
    switch role {
    case .text: 0
    case .heading(let level): min(max(level, 1), 15)
    case .known(let kind): 16 + (Block.Kind.allCases.firstIndex(of: kind) ?? 0)
    }
  }
}
