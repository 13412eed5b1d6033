import NewsCore

/// Writes an article as bytes and reads it back the same.
///
/// A number that says which version of the code it is stands first; then everything in the order of
/// the fields, the text last. Kinds are numbers that must never change their meaning, so they are
/// listed here and not taken from the order of their cases.
struct ArticleCoder {
  private static let version = 1
  private static let formats: [Article.Format] = [
    .plain, .markdown, .html, .feed, .mail, .table, .pdf,
  ]
  private static let kinds: [Block.Kind] = [
    .headline, .standfirst, .byline, .date, .dateline, .sourceLine, .paragraph, .heading, .caption,
    .item, .blockQuotation, .furniture, .frontMatter,
  ]

  func bytes(of article: Article) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(Self.version)
    writer.write(Self.formats.firstIndex(of: article.format) ?? 0)
    writer.write(article.id.name)
    writer.write(Int(article.key.value))
    writer.write(article.encoding)
    writer.write(article.story)
    writer.write(article.notices)
    write(article.metadata, to: &writer)
    writer.write(article.blocks.count)
    var last = 0
    for block in article.blocks {
      writer.write(Self.kinds.firstIndex(of: block.kind) ?? 0)
      write(block.span, after: &last, to: &writer)
    }
    writer.write(article.markup.count)
    last = 0
    for span in article.markup { write(span, after: &last, to: &writer) }
    writer.write(article.text.bytes)
    return writer.bytes
  }

  func article(from bytes: [UInt8]) throws(ByteReader.Damage) -> Article {
    var reader = ByteReader(bytes)
    guard try reader.number() == Self.version else { throw ByteReader.Damage() }
    let format = try Self.member(of: Self.formats, try reader.number())
    let id = ArticleID(try reader.text())
    let key = ArticleKey(UInt32(truncatingIfNeeded: try reader.number()))
    let encoding = try reader.text()
    let story = try reader.text()
    let notices = try reader.texts()
    let metadata = try metadata(from: &reader)
    var blocks: [Block] = []
    var last = 0
    for _ in 0..<(try reader.count()) {
      let kind = try Self.member(of: Self.kinds, try reader.number())
      blocks.append(Block(kind, try span(after: &last, from: &reader)))
    }
    var markup: [TextSpan] = []
    last = 0
    for _ in 0..<(try reader.count()) { markup.append(try span(after: &last, from: &reader)) }
    let text = SourceText(repairing: try reader.content())
    guard reader.isAtEnd, (blocks.map(\.span) + markup).allSatisfy(text.isWhole) else {
      throw ByteReader.Damage()
    }
    var article = Article(
      id: id, key: key, format: format, encoding: encoding, text: text, blocks: blocks,
      markup: markup,
      metadata: metadata, notices: notices)
    article.story = story
    return article
  }

  private func write(_ metadata: ArticleMetadata, to writer: inout ByteWriter) {
    writer.write(metadata.headline)
    writer.write(metadata.standfirst)
    writer.write(metadata.bylines)
    writer.write(metadata.publication)
    writer.write(metadata.published?.iso)
    writer.write(metadata.dateline)
    writer.write(metadata.url)
    writer.write(metadata.language)
  }

  private func metadata(
    from reader: inout ByteReader
  ) throws(ByteReader.Damage) -> ArticleMetadata {
    var metadata = ArticleMetadata()
    metadata.headline = try reader.textIfAny()
    metadata.standfirst = try reader.textIfAny()
    metadata.bylines = try reader.texts()
    metadata.publication = try reader.textIfAny()
    metadata.published = try reader.textIfAny().flatMap { CalendarDate(parsing: $0) }
    metadata.dateline = try reader.textIfAny()
    metadata.url = try reader.textIfAny()
    metadata.language = try reader.textIfAny()
    return metadata
  }

  /// Adds where a span begins behind the one before, and its length.
  private func write(_ span: TextSpan, after last: inout Int, to writer: inout ByteWriter) {
    writer.write(span.start - last)
    writer.write(span.count)
    last = span.end
  }

  private func span(
    after last: inout Int, from reader: inout ByteReader
  ) throws(ByteReader.Damage) -> TextSpan {
    let gap = try reader.number()
    let count = try reader.number()
    let limit = Int(UInt32.max)
    guard gap >= 0, gap <= limit - last, count >= 0, count <= limit - last - gap else {
      throw ByteReader.Damage()
    }
    let span = TextSpan(last + gap, last + gap + count)
    last = span.end
    return span
  }

  private static func member<Element>(
    of list: [Element], _ index: Int
  ) throws(ByteReader.Damage) -> Element {
    guard list.indices.contains(index) else { throw ByteReader.Damage() }
    return list[index]
  }
}

extension SourceText {
  /// Whether a span is in the text and halves no scalar.
  fileprivate func isWhole(_ span: TextSpan) -> Bool {
    func isBorder(_ offset: Int) -> Bool { offset == count || bytes[offset] & 0xC0 != 0x80 }
    return span.end <= count && isBorder(span.start) && isBorder(span.end)
  }
}
