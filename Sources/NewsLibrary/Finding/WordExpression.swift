import GRDB

/// What the table of words is asked: which articles have words.
///
/// The table says of a word only in which articles it is and, by marked words, in which it is in the
/// headline, in the byline or often; so words in a row are asked for one by one.
indirect enum WordExpression: Hashable {
  case word(String, isPrefix: Bool = false)
  /// A word in some part of the article.
  case marked(IndexedWords.Mark, String, isPrefix: Bool)
  case all([WordExpression])
  /// Nothing of an empty list.
  case any([WordExpression])
  case without(WordExpression, WordExpression)

  /// All words, the last one perhaps as the beginning of one.
  static func row(_ words: [String], isPrefix: Bool) -> WordExpression {
    .all(
      words.enumerated().map { place, word in
        .word(word, isPrefix: isPrefix && place == words.count - 1)
      })
  }

  /// In the language of FTS5.
  var text: String {
    switch self {
    case .word(let word, let isPrefix): "\"\(word)\"" + (isPrefix ? " *" : "")
    case .marked(let mark, let word, let isPrefix):
      "\"\(mark.rawValue)\(word)\"" + (isPrefix ? " *" : "")
    case .all(let parts): Self.joined(parts, " AND ")
    case .any(let parts): Self.joined(parts, " OR ")
    case .without(let wanted, let excluded): "(\(wanted.text)) NOT (\(excluded.text))"
    }
  }

  /// The numbers of the articles that fulfil it.
  func articles(in db: Database) throws -> NumberSet {
    try DirectStatement(db, sql: "SELECT rowid FROM words WHERE words MATCH ?").numbers([text])
  }

  /// The same of words with a mark.
  func marked(_ mark: IndexedWords.Mark) -> WordExpression {
    switch self {
    case .word(let word, let isPrefix): .marked(mark, word, isPrefix: isPrefix)
    case .marked: self
    case .all(let parts): .all(parts.map { $0.marked(mark) })
    case .any(let parts): .any(parts.map { $0.marked(mark) })
    case .without(let wanted, let excluded): .without(wanted.marked(mark), excluded)
    }
  }

  private static func joined(_ parts: [WordExpression], _ separator: String) -> String {
    // What nobody wrote is found nowhere.
    if parts.isEmpty { return "\"\u{FFFD}\"" }
    if parts.count == 1 { return parts[0].text }
    return parts.map { $0.isWord ? $0.text : "(\($0.text))" }.joined(separator: separator)
  }

  private var isWord: Bool {
    switch self {
    case .word, .marked: true
    case .all, .any, .without: false
    }
  }
}
