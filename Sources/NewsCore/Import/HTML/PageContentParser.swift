/// Reads what `PageContentWriter` writes, from a process that is not trusted.
public struct PageContentParser {
  private var rest: ArraySlice<UInt8> = []

  public init() {}

  /// Nil when the bytes are anything but one page.
  public func content(in bytes: [UInt8]) -> PageContent? {
    var parser = self
    parser.rest = bytes[...]
    guard let content = parser.content(), parser.rest.isEmpty else { return nil }
    return content
  }

  private mutating func content() -> PageContent? {
    guard let bytes = block() else { return nil }
    let text = SourceText(repairing: bytes)
    // What had to be repaired was not written by the writer.
    guard text.count == bytes.count, let drafts = drafts(of: text), let metadata = metadata(),
      let notices = texts()
    else { return nil }
    return PageContent(text: text, drafts: drafts, metadata: metadata, notices: notices)
  }

  private mutating func drafts(of text: SourceText) -> [BlockDraft]? {
    guard let count = number(), count * 9 <= rest.count else { return nil }
    var drafts: [BlockDraft] = []
    drafts.reserveCapacity(count)
    var last = 0
    for _ in 0..<count {
      guard let code = rest.popFirst(), let role = role(of: code), let start = number(),
        let end = number(), last <= start, start < end, end <= text.count,
        isBetweenScalars(start, in: text), isBetweenScalars(end, in: text)
      else { return nil }
      drafts.append(BlockDraft(TextSpan(start, end), in: text, role: role))
      last = end
    }
    return drafts
  }

  private func isBetweenScalars(_ offset: Int, in text: SourceText) -> Bool {
    offset == text.count || text.bytes[offset] & 0xC0 != 0x80
  }

  private func role(of code: UInt8) -> BlockDraft.Role? {
    switch code {
    case 0: return .text
    case 1...15: return .heading(Int(code))
    default:
      let kinds = Block.Kind.allCases
      return Int(code) - 16 < kinds.count ? .known(kinds[Int(code) - 16]) : nil
    }
  }

  private mutating func metadata() -> ArticleMetadata? {
    var metadata = ArticleMetadata()
    guard let headline = text(), let standfirst = text(), let publication = text(),
      let dateline = text(), let url = text(), let language = text(), let bylines = texts(),
      let year = number(), let month = number(), let day = number(), year <= 9999, month <= 12,
      day <= 31
    else { return nil }
    metadata.headline = headline
    metadata.standfirst = standfirst
    metadata.publication = publication
    metadata.dateline = dateline
    metadata.url = url
    metadata.language = language
    metadata.bylines = bylines
    if year > 0 {
      metadata.published = CalendarDate(
        year: year, month: month > 0 ? month : nil, day: day > 0 ? day : nil)
    }
    return metadata
  }

  private mutating func number() -> Int? {
    guard rest.count >= 4 else { return nil }
    var word: UInt32 = 0
    for shift in stride(from: UInt32(0), to: 32, by: 8) {
      word |= UInt32(rest.removeFirst()) << shift
    }
    return Int(word)
  }

  private mutating func block() -> [UInt8]? {
    guard let count = number(), count <= rest.count else { return nil }
    defer { rest.removeFirst(count) }
    return Array(rest.prefix(count))
  }

  /// Nil when there is none; a text that is not there is nil within.
  private mutating func text() -> String?? {
    guard rest.count >= 4 else { return nil }
    if rest.prefix(4).allSatisfy({ $0 == 0xFF }) {
      rest.removeFirst(4)
      return .some(nil)
    }
    return block().map { String(decoding: $0, as: UTF8.self) }
  }

  private mutating func texts() -> [String]? {
    guard let count = number(), count * 4 <= rest.count else { return nil }
    var texts: [String] = []
    for _ in 0..<count {
      guard let block = block() else { return nil }
      texts.append(String(decoding: block, as: UTF8.self))
    }
    return texts
  }
}
