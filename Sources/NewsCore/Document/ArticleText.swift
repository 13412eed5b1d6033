/// An article as plain text to read: its blocks without markup, sanitised, furniture left out.
public struct ArticleText {
  /// Blank lines between blocks, except where they share a line as a dateline and its paragraph do.
  public let text: String

  /// Kinds that tell of the article or of its pictures and are not its running text.
  private static let aroundBody: Set<Block.Kind> = [
    .headline, .standfirst, .byline, .date, .sourceLine, .caption,
  ]

  /// The whole article, with what only its metadata says above it.
  public init(of article: Article) {
    let header = Self.missingHeader(of: article).joined(separator: "\n\n")
    text = Self.text(of: article, below: header) { !$0.isFurniture } + "\n"
  }

  /// The running text alone: no headline, standfirst, byline, date, source line and captions.
  public init(bodyOf article: Article) {
    text =
      Self.text(of: article, below: "") { block in
        !block.isFurniture && !Self.aroundBody.contains(block.kind)
      } + "\n"
  }

  private static func text(
    of article: Article, below header: String, where isWanted: (Block) -> Bool
  ) -> String {
    var text = header
    var markup = article.markup[...]
    var last: Int?
    for block in article.blocks {
      let (words, rest) = Self.text(of: block.span, in: article, markup: markup)
      markup = rest
      guard isWanted(block) else { continue }
      // Without a last block there is the header, which shares no line.
      let gap = last.map { article.text.bytes[$0..<max($0, block.span.start)] } ?? [0x0A]
      if !text.isEmpty { text += gap.contains(0x0A) ? "\n\n" : " " }
      text += Sanitizer.text(words)
      last = block.span.end
    }
    return text
  }

  /// What only the front matter or the page around the text says.
  private static func missingHeader(of article: Article) -> [String] {
    let kinds = Set(article.blocks.map(\.kind))
    let metadata = article.metadata
    var lines: [String] = []
    if !kinds.contains(.headline), let headline = metadata.headline { lines.append(headline) }
    var origin: [String] = []
    if !kinds.contains(.byline), !metadata.bylines.isEmpty {
      origin.append("By " + metadata.bylines.joined(separator: ", "))
    }
    if !kinds.contains(.sourceLine), let publication = metadata.publication {
      origin.append(publication)
    }
    if !kinds.contains(.date), let published = metadata.published { origin.append(published.iso) }
    if !origin.isEmpty { lines.append(origin.joined(separator: " · ")) }
    return lines.map(Sanitizer.line)
  }

  /// The text of a span without the markup in it, and the markup after it.
  private static func text(
    of span: TextSpan, in article: Article, markup: ArraySlice<TextSpan>
  ) -> (String, ArraySlice<TextSpan>) {
    var rest = markup
    var bytes: [UInt8] = []
    var index = span.start
    while let next = rest.first, next.start < span.end {
      if next.start > index { bytes += article.text.bytes[index..<next.start] }
      index = max(index, next.end)
      rest.removeFirst()
    }
    if index < span.end { bytes += article.text.bytes[index..<span.end] }
    return (String(decoding: bytes, as: UTF8.self), rest)
  }
}
