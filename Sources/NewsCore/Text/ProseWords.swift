/// The folded words of an article's prose: what corrections know an article and a mention by.
///
/// A word is a run of letters and digits, everything else parts words. That depends neither on the
/// tokenizer nor on the format of the file, and must stay as it is: files of corrections rely on
/// it.
struct ProseWords {
  /// A word and where it stands.
  struct Word {
    /// The key of the folded letters.
    let key: FoldedKey
    let span: TextSpan
    /// The index of the block that it stands in.
    let block: Int
  }

  let words: [Word]

  init(of article: Article) {
    self.init(of: article.blocks, in: article)
  }

  /// The words of some blocks only.
  init(of blocks: [Block], in article: Article) {
    var words: [Word] = []
    Self.forEach(in: article.text, blocks: blocks, markup: article.markup) {
      words.append($0)
    }
    self.words = words
  }

  /// The keys of the words of a string.
  static func keys(of string: String) -> [FoldedKey] {
    let text = SourceText(string)
    var keys: [FoldedKey] = []
    forEach(in: text, blocks: [Block(.paragraph, text.span)], markup: []) { keys.append($0.key) }
    return keys
  }

  /// One key for the words of a part of a text, whatever stands between them.
  static func key(of bytes: Span<UInt8>) -> FoldedKey {
    var key = FoldedKey()
    var hasGap = false
    var isEmpty = true
    Folding.forEach(in: bytes) { scalar, _ in
      switch Letters.kind(of: scalar) {
      case .letter, .digit:
        if hasGap && !isEmpty { key.append(0x20) }
        key.append(scalar)
        (hasGap, isEmpty) = (false, false)
      case .ignored: break
      case .space, .mark, .symbol: hasGap = true
      }
    }
    return key
  }

  /// The index of the first word that ends after an offset; the number of words when none does.
  func index(endingAfter offset: Int) -> Int {
    words.partitioningIndex { $0.span.end > offset }
  }

  /// Calls `body` with each word of the prose in `blocks`; syntax inside a word does not part it.
  static func forEach(
    in text: SourceText, blocks: [Block], markup: [TextSpan], _ body: (Word) -> Void
  ) {
    for (index, block) in blocks.enumerated() where block.isProse {
      var key = FoldedKey()
      var start = -1
      var end = -1
      for piece in markup.gaps(in: block.span) {
        let bytes = text.bytes.span.extracting(piece.range)
        var offset = 0
        while offset < bytes.count {
          let (scalar, length) = ByteScanner.scalar(in: bytes, at: offset)
          let place = piece.start + offset
          offset += length
          guard let (first, second) = Folding.folded(scalar) else { continue }
          switch Letters.kind(of: first) {
          case .letter, .digit:
            if start < 0 { start = place }
            end = place + length
            key.append(first)
            if let second { key.append(second) }
          case .ignored: break
          case .space, .mark, .symbol:
            if start < 0 { continue }
            body(Word(key: key, span: TextSpan(start, end), block: index))
            key = FoldedKey()
            start = -1
          }
        }
      }
      if start >= 0 { body(Word(key: key, span: TextSpan(start, end), block: index)) }
    }
  }
}
