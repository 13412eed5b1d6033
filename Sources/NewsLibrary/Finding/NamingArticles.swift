import GRDB
import NewsCore

/// The articles that have some words, or that name or quote somebody called so.
///
/// They are asked of one after the other, the newest first, as long as that is sooner than to list
/// them all: thousands may be called so, and a page needs few articles.
final class NamingArticles {
  /// How many articles are looked at in each way; then all of them are listed.
  struct Bounds {
    /// By their texts and the names of those that they name or quote.
    var byNames: Int
    /// By the numbers of those that they name or quote.
    var byLinks = 2_000
    /// The lists of so many entities are read at once.
    var lists = 1_500
  }

  private let db: Database
  private let contents: ArticleContents
  private let words: QueryWords
  private let list: EntityTable.List
  private let called: CalledEntities
  private let bounds: Bounds
  private let filter: TextFilter
  private let readWritten: () throws -> NumberSet
  private var looksAtNames: Bool
  private var lookedAt = 0
  private var known: NumberSet?
  private var listed: NumberSet?

  /// - Parameter written: reads the articles that are among them whomever they name: those with the
  ///   words at some place of their texts.
  init(
    _ db: Database, contents: ArticleContents, _ list: EntityTable.List, called words: QueryWords,
    _ called: CalledEntities, bounds: Bounds, written: @escaping () throws -> NumberSet
  ) {
    self.db = db
    self.contents = contents
    self.words = words
    self.list = list
    self.called = called
    self.bounds = bounds
    readWritten = written
    filter = TextFilter(
      .all(
        WordIndex.words(of: words.text).map {
          .term(.words(SearchWords($0, isPrefix: !words.isWhole), in: nil))
        }), stems: false, onlyPhrases: false)
    looksAtNames = bounds.byNames > 0
  }

  func contains(_ article: Int) throws -> Bool {
    lookedAt += 1
    if looksAtNames {
      if lookedAt <= bounds.byNames { return try isFoundByNames(article) }
      looksAtNames = false
      lookedAt = 1
    }
    if try written().contains(article) { return true }
    if listed == nil, lookedAt <= bounds.byLinks {
      let entities = try called.numbers(words)
      return try links(of: article).contains { entities.contains($0) }
    }
    return try all().contains(article)
  }

  /// The numbers of all of them where they are listed soon, else nil.
  func soonListed() throws -> NumberSet? {
    guard !looksAtNames, try called.numbers(words).count <= bounds.lists else { return nil }
    return try all()
  }

  private func all() throws -> NumberSet {
    if let listed { return listed }
    var found = try written()
    found.formUnion(try called.articles(list, ofAny: called.numbers(words)))
    listed = found
    return found
  }

  private func written() throws -> NumberSet {
    if let known { return known }
    let read = try readWritten()
    known = read
    return read
  }

  private func isFoundByNames(_ article: Int) throws -> Bool {
    for entity in Set(try links(of: article)) where try called.isCalled(words, entity) {
      return true
    }
    let versions = try DirectStatement(db, sql: "SELECT version FROM article WHERE id = ?")
    defer { versions.reset() }
    try versions.begin(Int64(article))
    guard try versions.next() else { return false }
    return try filter.mayMatch(contents.recentText(ofVersion: versions.number()))
  }

  /// The entities that an article names or quotes, some of them several times.
  private func links(of article: Int) throws -> [Int] {
    let statement = try DirectStatement(db, sql: "SELECT links FROM digest WHERE article = ?")
    defer { statement.reset() }
    try statement.begin(Int64(article))
    guard try statement.next(), !statement.isNull(0) else { return [] }
    switch list {
    case .named: return try StoredLinks.entities(in: statement.bytes())
    case .said: return try StoredLinks.speakers(in: statement.bytes())
    }
  }
}
