import GRDB
import NewsCore

/// The words of all articles with the number of articles that each is in.
struct TermTable {
  /// So many words of one beginning, or with some letters, are looked at; then they are too many to
  /// be asked for one by one.
  static let most = 2_000

  let db: Database

  /// In how many articles a folded word is.
  func articles(with word: String) throws -> Int {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT articles FROM term WHERE word = ?"), arguments: [word]) ?? 0
  }

  /// For the words that begin so: how many articles the most common of them is in, and the numbers
  /// of all added up.
  func articles(withPrefix prefix: String) throws -> (most: Int, sum: Int) {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT max(articles), sum(articles) FROM term WHERE word >= ? AND word < ?"),
      arguments: [prefix, prefix + Self.last])
    guard let row, let most: Int = row[0], let sum: Int = row[1] else { return (0, 0) }
    return (most, sum)
  }

  /// The words that contain letters.
  func words(containing letters: String) throws -> [(word: String, articles: Int)] {
    try words("instr(word, ?)", [letters])
  }

  /// The words with the same stem as a folded word.
  func words(ofStemOf word: String) throws -> [(word: String, articles: Int)] {
    let bytes = Array(word.utf8)
    guard let first = word.unicodeScalars.first.map(String.init) else { return [] }
    let stem = WordStemmer.stem(of: bytes)
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT word, articles FROM term WHERE word >= ? AND word < ?"),
      arguments: [first, first + Self.last])
    var found: [(word: String, articles: Int)] = []
    while let row = try rows.next() {
      let other: String = row[0]
      let mayShare = WordStemmer.mayShareStem(Array(other.utf8.prefix(2)), Array(bytes.prefix(2)))
      if mayShare, other == word || WordStemmer.stem(of: other.utf8) == stem {
        found.append((word: other, articles: row[1] as Int))
      }
    }
    return found
  }

  private func words(
    _ condition: String, _ arguments: StatementArguments
  ) throws -> [(word: String, articles: Int)] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT word, articles FROM term WHERE \(condition) LIMIT \(Self.most + 1)"),
      arguments: arguments
    ).map { (word: $0[0] as String, articles: $0[1] as Int) }
  }

  /// Behind all words that begin in some way.
  private static let last = "\u{10FFFF}"
}
