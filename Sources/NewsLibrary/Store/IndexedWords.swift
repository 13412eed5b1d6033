import NewsCore

/// The words by which an index finds an article.
struct IndexedWords: Sendable {
  /// What stands before a word to say where it is, or that it is there often: characters for private
  /// use, which are no letters and so begin no word of a text.
  enum Mark: String, CaseIterable {
    case headline = "\u{E000}"
    case byline = "\u{E001}"
    case often = "\u{E002}"
  }

  /// A word that an article has so many times is marked.
  static let often = 3

  /// Every word once.
  let words: [String]
  /// What the table of words gets: every word once, and the marked ones.
  let row: String
  /// The words that name those whom it quotes.
  let speakers: Set<String>

  init(_ article: Article, _ quotations: [Quotation]) {
    self.init(article, SearchableText(article), quotations)
  }

  init(_ article: Article, _ text: SearchableText, _ quotations: [Quotation]) {
    let whole = text.headline + [0x20] + text.byline + [0x20] + text.body
    let tally = WordTally(whole)
    var row: [UInt8] = []
    row.reserveCapacity(whole.count)
    for word in tally.words {
      Self.append(whole[word.bytes], nil, to: &row)
      if word.count >= Self.often { Self.append(whole[word.bytes], .often, to: &row) }
    }
    for (part, mark) in [(text.headline, Mark.headline), (text.byline, .byline)] {
      for word in Set(part.split(separator: 0x20)) { Self.append(word, mark, to: &row) }
    }
    words = tally.words.map { String(decoding: whole[$0.bytes], as: UTF8.self) }
    self.row = String(decoding: row, as: UTF8.self)
    speakers = SpeakerWords.words(of: quotations, in: article)
  }

  private static func append(_ word: ArraySlice<UInt8>, _ mark: Mark?, to row: inout [UInt8]) {
    if !row.isEmpty { row.append(0x20) }
    if let mark { row += mark.rawValue.utf8 }
    row += word
  }
}
