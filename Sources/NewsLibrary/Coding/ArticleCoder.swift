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
    writer.write(article.metadata)
    writer.write(article.blocks.count)
    var last = 0
    for block in article.blocks {
      writer.write(Self.kinds.firstIndex(of: block.kind) ?? 0)
      writer.write(block.span, after: &last)
    }
    writer.write(article.markup.count)
    last = 0
    for span in article.markup { writer.write(span, after: &last) }
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
    let metadata = try reader.metadata()
    var blocks: [Block] = []
    var last = 0
    for _ in 0..<(try reader.count()) {
      let kind = try Self.member(of: Self.kinds, try reader.number())
      blocks.append(Block(kind, try reader.span(after: &last)))
    }
    var markup: [TextSpan] = []
    last = 0
    for _ in 0..<(try reader.count()) { markup.append(try reader.span(after: &last)) }
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

  /// Where in a coded article the texts stand in which words are looked for; nil when some of it is
  /// markup.
  func texts(in bytes: [UInt8]) throws(ByteReader.Damage) -> [Range<Int>]? {
    var reader = ByteReader(bytes)
    for _ in 0..<2 { _ = try reader.number() }
    _ = try reader.contentRange()
    _ = try reader.number()
    for _ in 0..<2 { _ = try reader.contentRange() }
    for _ in 0..<(try reader.count()) { _ = try reader.contentRange() }
    let told = try reader.namesOfMetadata()
    for _ in 0..<(try reader.count()) * 3 { _ = try reader.number() }
    guard try reader.count() == 0 else { return nil }
    return [try reader.contentRange()] + told
  }

  private static func member<Element>(
    of list: [Element], _ index: Int
  ) throws(ByteReader.Damage) -> Element {
    guard list.indices.contains(index) else { throw ByteReader.Damage() }
    return list[index]
  }
}
