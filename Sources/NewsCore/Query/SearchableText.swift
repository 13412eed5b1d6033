/// The words of an article as full-text search sees them: folded, with a space between them, as
/// well-formed UTF-8.
///
/// A word is a run of letters and digits; `FoldedWords` cuts queries in the same way. Furniture is
/// left out.
public struct SearchableText: Hashable, Sendable {
  public let headline: [UInt8]
  /// The authors' names.
  public let byline: [UInt8]
  /// All other blocks.
  public let body: [UInt8]

  public init(_ article: Article) {
    var headline = Words()
    var byline = Words()
    var body = Words()
    for block in article.blocks where !block.isFurniture {
      switch block.kind {
      case .headline: headline.append(block.span, of: article)
      case .byline: byline.append(block.span, of: article)
      default: body.append(block.span, of: article)
      }
    }
    // What only the file around the text says.
    if headline.bytes.isEmpty, let told = article.metadata.headline { headline.append(told) }
    if byline.bytes.isEmpty { for name in article.metadata.bylines { byline.append(name) } }
    self.headline = headline.bytes
    self.byline = byline.bytes
    self.body = body.bytes
  }

  /// The words of a text in the same form.
  public static func folded(_ text: String) -> [UInt8] {
    var words = Words()
    words.append(text)
    return words.bytes
  }

  /// Folded words in the making.
  private struct Words {
    private(set) var bytes: [UInt8] = []
    /// Whether the word before has ended.
    private var hasEnded = false

    mutating func append(_ text: String) {
      append(Array(text.utf8).span)
      hasEnded = true
    }

    mutating func append(_ span: TextSpan, of article: Article) {
      bytes.reserveCapacity(bytes.count + span.count)
      for piece in article.markup.gaps(in: span) {
        append(article.text.bytes.span.extracting(piece.range))
      }
      hasEnded = true
    }

    private mutating func append(_ text: Span<UInt8>) {
      var index = 0
      while index < text.count {
        let byte = text[index]
        if byte < 0x80 {
          index += 1
          let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
          if small &- 0x61 < 26 || small &- 0x30 < 10 {
            append(ascii: small)
          } else {
            hasEnded = true
          }
          continue
        }
        let (scalar, length) = ByteScanner.scalar(in: text, at: index)
        index += length
        guard let (first, second) = Folding.folded(scalar) else { continue }
        switch Letters.kind(of: first) {
        case .letter, .digit:
          append(first)
          if let second { append(second) }
        case .ignored: break
        case .space, .mark, .symbol: hasEnded = true
        }
      }
    }

    private mutating func append(ascii byte: UInt8) {
      if hasEnded && !bytes.isEmpty { bytes.append(0x20) }
      hasEnded = false
      bytes.append(byte)
    }

    private mutating func append(_ scalar: UInt32) {
      if scalar < 0x80 { return append(ascii: UInt8(scalar)) }
      guard let scalar = Unicode.Scalar(scalar) else { return }
      if hasEnded && !bytes.isEmpty { bytes.append(0x20) }
      hasEnded = false
      if let encoded = UTF8.encode(scalar) { bytes += encoded }
    }
  }
}
