import GRDB
import NewsCore

/// Answers one search from the library: the index narrows the articles, the text of each has the
/// last word (`ArticleMatcher`).
///
/// Articles are handed on as they are found, so that a list can be shown before all is known.
struct ArticleFinder {
  /// More articles are not sorted by date one by one.
  private static let mostSorted = 5_000
  /// More articles are not ranked by the index.
  private static let mostRanked = 8_000
  /// So many articles are ranked by their texts: the best by the index, or the newest and so many
  /// that have the words in the headline.
  private static let textsRanked = 64
  private static let headlinesRanked = 24
  /// So many articles are read without the index, at most, before it is asked after all.
  private static let mostRead = 512
  /// Microseconds to read an article, and articles that a list shows at once.
  private static let readingWork = 110.0
  private static let page = 50.0

  private let db: Database
  private let contents: ArticleContents
  private let search: ArticleSearch
  private let narrower: Narrower
  private let narrowing: Narrowing?
  private var matcher: ArticleMatcher
  private let phrases: PhraseFilter
  private let entities: LibraryEntities

  init(_ search: ArticleSearch, in db: Database, contents: ArticleContents) throws {
    self.db = db
    self.contents = contents
    self.search = search
    entities = LibraryEntities(db)
    narrower = Narrower(
      terms: TermTable(db: db), entities: entities,
      articles: try Int.fetchOne(db, sql: "SELECT count(*) FROM article") ?? 0,
      stems: search.stems)
    narrowing = try narrower.narrowing(of: search.query)
    phrases = PhraseFilter(search.query, stems: search.stems)
    matcher = ArticleMatcher(search.query, stems: search.stems, entities: entities)
  }

  /// Hands on what is found, in the order that is asked for, until `report` returns false.
  mutating func find(_ report: (FoundArticle) throws -> Bool) throws {
    switch search.order {
    case .date: try findByDate { try report($0.article) }
    case .rank: try findByRank(report)
    }
  }

  // MARK: - By date

  private mutating func findByDate(
    _ report: ((article: FoundArticle, id: Int64)) throws -> Bool
  ) throws {
    guard let narrowing, narrowing.rows <= Self.mostSorted || !isReadingCheaper(narrowing) else {
      return try walk(report)
    }
    if narrowing.rows > Self.mostSorted { return try walk(report, among: try ids(narrowing)) }
    let ids = try Int64.fetchCursor(
      db,
      sql: """
        SELECT id FROM article WHERE id IN (SELECT rowid FROM words WHERE words MATCH ?)
        ORDER BY day DESC, id DESC
        """, arguments: [narrowing.expression.text])
    while let id = try ids.next() {
      if let found = try match(id), try !report((found, id)) { return }
    }
  }

  /// Whether a page is full sooner when articles are read one after the other.
  private func isReadingCheaper(_ narrowing: Narrowing) -> Bool {
    Self.page / max(narrowing.share, 1e-6) * Self.readingWork < narrowing.work
  }

  /// Goes through the articles by date; without a set, the index is asked for one when few of the
  /// articles are found.
  private mutating func walk(
    _ report: ((article: FoundArticle, id: Int64)) throws -> Bool, among ids: Set<Int64>? = nil
  ) throws {
    var ids = ids
    var read = 0
    let articles = try Row.fetchCursor(
      db, sql: "SELECT \(ListedArticle.columns) FROM listed ORDER BY day DESC, id DESC")
    while let row = try articles.next() {
      if let ids, !ids.contains(row[0]) { continue }
      if ids == nil, read == Self.mostRead, let narrowing { ids = try self.ids(narrowing) }
      read += 1
      let listed = ListedArticle(row)
      if let found = try match(listed), try !report((found, listed.id)) { return }
    }
  }

  private func ids(_ narrowing: Narrowing) throws -> Set<Int64> {
    try Int64.fetchSet(db, sql: Self.withWords, arguments: [narrowing.expression.text])
  }

  // MARK: - By rank

  private mutating func findByRank(_ report: (FoundArticle) throws -> Bool) throws {
    let parts = try search.query.parts.compactMap(narrower.narrowing)
    let rare = parts.filter { $0.rows <= Self.mostRanked && $0.work < Double(Self.mostRanked) }
    if let narrowing, !rare.isEmpty {
      try rank(by: rare, within: narrowing, report)
    } else {
      try rankSome(report)
    }
  }

  /// Ranks all articles by what the index says of those parts of the query that few articles fulfil:
  /// the others are in so many articles that they say little. The best are ranked anew by their
  /// texts.
  private mutating func rank(
    by rare: [Narrowing], within narrowing: Narrowing,
    _ report: (FoundArticle) throws -> Bool
  ) throws {
    var scores: [Int64: Double] = [:]
    for id in try ids(narrowing) { scores[id] = 0 }
    for part in rare {
      let ranking = ArticleRanking(
        frequencies: [min(narrower.articles, part.rows)], articles: narrower.articles)
      let headline = try Int64.fetchSet(
        db, sql: Self.withWords, arguments: [part.expression.marked(.headline).text])
      let often = try Int64.fetchSet(
        db, sql: Self.withWords, arguments: [part.expression.marked(.often).text])
      let having = rare.count == 1 ? Set(scores.keys) : try ids(part)
      for id in having where scores[id] != nil {
        let count = ArticleMatch.Count(
          headline: headline.contains(id) ? 1 : 0,
          elsewhere: often.contains(id) ? IndexedWords.often + 1 : 1)
        scores[id, default: 0] += ranking.score(of: [count])
      }
    }
    var left = scores.sorted { ($1.value, $1.key) < ($0.value, $0.key) }.map(\.key)[...]
    var pool: [FoundArticle] = []
    while pool.count < Self.textsRanked, let id = left.popFirst() {
      if let found = try match(id) { pool.append(found) }
    }
    guard try reportRanked(pool, report) else { return }
    for id in left {
      if let found = try match(id), try !report(found) { return }
    }
  }

  private static let withWords = "SELECT rowid FROM words WHERE words MATCH ?"

  /// Ranks the newest articles and the newest with the words in the headline; the others follow by
  /// date.
  private mutating func rankSome(_ report: (FoundArticle) throws -> Bool) throws {
    var pool: [FoundArticle] = []
    var known: Set<Int64> = []
    try findByDate { found in
      pool.append(found.article)
      known.insert(found.id)
      return pool.count < Self.textsRanked
    }
    for listed in try listedByHeadline() where known.insert(listed.id).inserted {
      if let found = try match(listed) { pool.append(found) }
    }
    guard try reportRanked(pool, report) else { return }
    try findByDate { try known.contains($0.id) || report($0.article) }
  }

  /// Hands on articles, the best by their texts first; says whether more are wanted.
  private func reportRanked(
    _ pool: [FoundArticle], _ report: (FoundArticle) throws -> Bool
  ) throws -> Bool {
    let words = pool.reduce(0) { $0 + $1.match.words }
    let ranking = ArticleRanking(
      frequencies: try narrower.frequencies(in: search.query), articles: narrower.articles,
      meanWords: Double(words) / Double(max(1, pool.count)))
    let scores = pool.map { ranking.score(of: $0.match) }
    for index in pool.indices.sorted(by: { (-scores[$0], $0) < (-scores[$1], $1) }) {
      guard try report(pool[index]) else { return false }
    }
    return true
  }

  /// The articles added last that have what is looked for in the headline, where the index finds
  /// them soon.
  private func listedByHeadline() throws -> [ListedArticle] {
    guard let narrowing, narrowing.work < Double(Self.mostRanked) else { return [] }
    return try Row.fetchAll(
      db,
      sql: """
        SELECT \(ListedArticle.columns) FROM listed WHERE id IN (
          SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC
          LIMIT \(Self.headlinesRanked))
        """, arguments: [narrowing.expression.marked(.headline).text]
    ).map(ListedArticle.init)
  }

  // MARK: - The last word

  private mutating func match(_ id: Int64) throws -> FoundArticle? {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT \(ListedArticle.columns) FROM listed WHERE id = ?"),
      arguments: [id])
    return try row.flatMap { try match(ListedArticle($0)) }
  }

  /// What the query finds in an article; nil when the article does not fulfil it.
  private mutating func match(_ listed: ListedArticle) throws -> FoundArticle? {
    guard matcher.mayMatch(listed.facts) else { return nil }
    let read = try contents.article(ofVersion: listed.version, where: phrases.mayMatch)
    guard let article = read else { return nil }
    entities.article = listed.id
    return matcher.match(in: article).map { FoundArticle(article: article, match: $0) }
  }
}
