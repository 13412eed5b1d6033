import NewsCore

/// Turns away coded articles that cannot have the phrases which a query asks for, by
/// their bytes: the index does not know where words stand, and reading an article takes long.
///
/// It never turns away too many: of text with markup, or with letters beyond ASCII, it says that
/// it may have them.
struct PhraseFilter {
  /// The folded words of each phrase, those alone that must all be in the article.
  private let phrases: [[[UInt8]]]

  init(_ query: ArticleQuery, stems: Bool) {
    phrases = stems ? [] : Self.phrases(in: query)
  }

  private static func phrases(in query: ArticleQuery) -> [[[UInt8]]] {
    switch query {
    case .all(let parts): return parts.flatMap { phrases(in: $0) }
    case .term(.words(let words, _)):
      let folded = SearchableText.folded(words.text)
      let phrase = folded.split(separator: 0x20).map { Array($0) }
      return phrase.count > 1 && folded.allSatisfy { $0 < 0x80 } ? [phrase] : []
    case .any, .not, .term: return []
    }
  }

  /// Whether an article may have all phrases.
  ///
  /// - Parameter coded: the article as `ArticleCoder` writes it.
  func mayMatch(_ coded: [UInt8]) throws -> Bool {
    guard !phrases.isEmpty, let texts = try ArticleCoder().plainTexts(in: coded) else {
      return true
    }
    return phrases.allSatisfy { phrase in texts.contains { Self.mayHave(phrase, $0.span) } }
  }

  private static func mayHave(_ phrase: [[UInt8]], _ bytes: Span<UInt8>) -> Bool {
    let first = phrase[0]
    let letter = first[0]
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x80 {
        let length = separatorLength(bytes, index)
        if length == 0 { return true }
        index += length
        continue
      }
      // Whether a word begins and the last one ends here is seen when the article is read.
      if byte.smallLetter == letter, follows(first, bytes, index),
        isRow(phrase, bytes, index + first.count)
      {
        return true
      }
      index += 1
    }
    return false
  }

  /// Whether the rest of the words stand behind the first one, which ends at `start`.
  private static func isRow(_ phrase: [[UInt8]], _ bytes: Span<UInt8>, _ start: Int) -> Bool {
    var index = start
    for word in phrase.dropFirst() {
      let end = index
      while index < bytes.count, !bytes[index].isLetterOrDigit {
        guard bytes[index] >= 0x80 else {
          index += 1
          continue
        }
        let length = separatorLength(bytes, index)
        if length == 0 { return true }
        index += length
      }
      guard index > end, follows(word, bytes, index) else { return false }
      index += word.count
    }
    return true
  }

  private static func follows(_ word: [UInt8], _ bytes: Span<UInt8>, _ start: Int) -> Bool {
    guard start + word.count <= bytes.count else { return false }
    for offset in word.indices where bytes[start + offset].smallLetter != word[offset] {
      return false
    }
    return true
  }

  /// The bytes of a mark beyond ASCII that news is full of and that parts words; 0 for anything else.
  private static func separatorLength(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    if bytes[start] == 0xC2, start + 1 < bytes.count { return bytes[start + 1] == 0xA0 ? 2 : 0 }
    guard bytes[start] == 0xE2, start + 2 < bytes.count, bytes[start + 1] == 0x80 else { return 0 }
    switch bytes[start + 2] {
    case 0x93, 0x94, 0x98, 0x99, 0x9C, 0x9D, 0xA6: return 3
    default: return 0
    }
  }
}
