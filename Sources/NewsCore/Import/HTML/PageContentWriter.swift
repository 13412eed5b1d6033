/// Writes the content of a page as bytes, for another process to read.
///
/// Numbers are 32 bits, the least first; texts are their length and their UTF-8.
public struct PageContentWriter {
  private var bytes: [UInt8] = []

  public init() {}

  public func bytes(of content: PageContent) -> [UInt8] {
    var writer = self
    writer.write(content)
    return writer.bytes
  }

  private mutating func write(_ content: PageContent) {
    write(content.text.bytes)
    write(content.drafts.count)
    for draft in content.drafts {
      bytes.append(Self.code(of: draft.role))
      write(draft.span.start)
      write(draft.span.end)
    }
    let metadata = content.metadata
    write(metadata.headline)
    write(metadata.standfirst)
    write(metadata.publication)
    write(metadata.dateline)
    write(metadata.url)
    write(metadata.language)
    write(metadata.bylines)
    let date = metadata.published
    for number in [date?.year, date?.month, date?.day] { write(number ?? 0) }
    write(content.notices)
  }

  /// 0 for text, 1 to 15 for the level of a heading, 16 and more for a known kind.
  private static func code(of role: BlockDraft.Role) -> UInt8 {
    switch role {
    case .text: 0
    case .heading(let level): UInt8(min(max(level, 1), 15))
    case .known(let kind): 16 + UInt8(Block.Kind.allCases.firstIndex(of: kind) ?? 0)
    }
  }

  private mutating func write(_ number: Int) {
    let word = UInt32(clamping: number)
    for shift in stride(from: 0, to: 32, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: word >> shift))
    }
  }

  private mutating func write(_ text: [UInt8]) {
    write(text.count)
    bytes += text
  }

  /// Nil is one more than the number of bytes can be.
  private mutating func write(_ text: String?) {
    if let text { write(Array(text.utf8)) } else { write(Int(UInt32.max)) }
  }

  private mutating func write(_ texts: [String]) {
    write(texts.count)
    for text in texts { write(Array(text.utf8)) }
  }
}
