import NewsCore

/// The words by which an article names those whom it quotes.
enum SpeakerWords {
  /// The folded words, each once.
  static func words(of quotations: [Quotation], in article: Article) -> Set<String> {
    Set(quotations.compactMap(\.speaker?.span)).reduce(into: []) { words, span in
      words.formUnion(WordIndex.words(of: text(at: span, in: article)))
    }
  }

  /// The text of a span without its markup.
  private static func text(at span: TextSpan, in article: Article) -> String {
    var bytes: [UInt8] = []
    var start = span.start
    for markup in article.markup where markup.overlaps(span) {
      if start < markup.start { bytes += article.text.bytes[start..<markup.start] }
      start = max(start, markup.end)
    }
    if start < span.end { bytes += article.text.bytes[start..<span.end] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
