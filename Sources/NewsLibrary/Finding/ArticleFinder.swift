import GRDB
import NewsCore

/// Answers one search from the library: the index narrows the articles, the text of each has the
/// last word (`ArticleMatcher`).
///
/// Articles are handed on as they are found, so that a list can be shown before all is known.
struct ArticleFinder {
  /// More articles are not ranked by the index.
  private static let mostRanked = 8_000
  /// So many articles are ranked by their texts: the best by the index, or the newest and so many
  /// that have the words in the headline.
  private static let textsRanked = 64
  private static let headlinesRanked = 24
  /// So many articles are read without the index, at most, before it is asked after all.
  private static let mostRead = 512
  /// Microseconds to read an article, or only to see by its bytes that it has not the words, and
  /// articles that a list shows at once.
  private static let readingWork = 60.0
  private static let filteringWork = 18.0
  private static let page = 50.0
  /// The index takes this part of what `Narrowing.work` tells when only numbers are wanted of it.
  private static let indexWork = 0.3
  /// So many articles with the words of a phrase are looked at until one has the phrase, about.
  private static let readForPhrase = 6.0

  private let db: Database
  private let contents: ArticleContents
  private let search: ArticleSearch
  private let narrower: Narrower
  private let narrowing: Narrowing?
  private var matcher: ArticleMatcher
  private let cancellation: Cancellation
  /// What is asked beside words that the index knows, and all that is asked.
  private let phrases: TextFilter
  private let words: TextFilter
  private let entities: LibraryEntities
  private let versions: DirectStatement

  init(
    _ search: ArticleSearch, in db: Database, contents: ArticleContents, _ table: EntityTable,
    _ cancellation: Cancellation
  ) throws {
    self.db = db
    self.contents = contents
    self.search = search
    entities = LibraryEntities(db, table)
    narrower = Narrower(
      terms: TermTable(db: db), entities: entities,
      articles: try Int.fetchOne(db, sql: "SELECT count(*) FROM article") ?? 0,
      stems: search.stems)
    narrowing = try narrower.narrowing(of: search.query)
    self.cancellation = cancellation
    phrases = TextFilter(search.query, stems: search.stems, onlyPhrases: true)
    words = TextFilter(search.query, stems: search.stems, onlyPhrases: false)
    versions = try DirectStatement(db, sql: "SELECT version FROM article WHERE id = ?")
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
    _ report: ((article: FoundArticle, id: Int)) throws -> Bool
  ) throws {
    var ids: NumberSet?
    if let narrowing, !isReadingCheaper(narrowing) {
      ids = try narrowing.expression.articles(in: db)
    }
    if let ids {
      let wanted = Self.page * (phrases.isEmpty ? 1 : Self.readForPhrase)
      try dated.forEach(among: ids, wanted: wanted) { try handOn($0, isNarrowed: true, report) }
      return
    }
    // When few of the articles are found, the index is asked after all.
    var read = 0
    try dated.forEachOfAll { id in
      if ids == nil, read == Self.mostRead, let narrowing {
        ids = try narrowing.expression.articles(in: db)
      }
      if let ids, !ids.contains(id) { return true }
      read += 1
      return try handOn(id, isNarrowed: ids != nil, report)
    }
  }

  private var dated: DatedArticles { DatedArticles(db: db, cancellation: cancellation) }

  /// Hands on an article if it fulfils the query; says whether more are wanted.
  private mutating func handOn(
    _ id: Int, isNarrowed: Bool, _ report: ((article: FoundArticle, id: Int)) throws -> Bool
  ) throws -> Bool {
    guard let found = try match(id, isNarrowed: isNarrowed) else { return true }
    return try report((found, id))
  }

  /// Whether a page is full sooner when articles are read one after the other.
  private func isReadingCheaper(_ narrowing: Narrowing) -> Bool {
    let work = words.isEmpty ? Self.readingWork : Self.filteringWork
    return Self.page / max(narrowing.share, 1e-6) * work < narrowing.work * Self.indexWork
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
    let all = try narrowing.expression.articles(in: db)
    var scores = Array(repeating: 0.0, count: (all.numbers.last ?? -1) + 1)
    for part in rare {
      let ranking = ArticleRanking(
        frequencies: [min(narrower.articles, part.rows)], articles: narrower.articles)
      let headline = try part.expression.marked(.headline).articles(in: db)
      let often = try part.expression.marked(.often).articles(in: db)
      let having = rare.count == 1 ? all : try part.expression.articles(in: db)
      // One of four scores; they are not worked out for each article.
      let known = [false, true].map { isOften in
        [0, 1].map { count in
          ranking.score(of: [
            ArticleMatch.Count(
              headline: count, elsewhere: isOften ? IndexedWords.often + 1 : 1)
          ])
        }
      }
      for id in having.numbers where all.contains(id) {
        scores[id] += known[often.contains(id) ? 1 : 0][headline.contains(id) ? 1 : 0]
      }
    }
    var left = all.numbers.sorted { (scores[$1], $1) < (scores[$0], $0) }[...]
    var pool: [FoundArticle] = []
    while pool.count < Self.textsRanked, let id = left.popFirst() {
      if let found = try match(id, isNarrowed: true) { pool.append(found) }
    }
    guard try reportRanked(pool, report) else { return }
    for id in left {
      if let found = try match(id, isNarrowed: true), try !report(found) { return }
    }
  }

  /// Ranks the newest articles and the newest with the words in the headline; the others follow by
  /// date.
  private mutating func rankSome(_ report: (FoundArticle) throws -> Bool) throws {
    var pool: [FoundArticle] = []
    var known: Set<Int> = []
    try findByDate { found in
      pool.append(found.article)
      known.insert(found.id)
      return pool.count < Self.textsRanked
    }
    for id in try foundByHeadline() where known.insert(id).inserted {
      if let found = try match(id, isNarrowed: true) { pool.append(found) }
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
  private func foundByHeadline() throws -> [Int] {
    guard let narrowing, narrowing.work < Double(Self.mostRanked) else { return [] }
    return try Int.fetchAll(
      db,
      sql: """
        SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC
        LIMIT \(Self.headlinesRanked)
        """, arguments: [narrowing.expression.marked(.headline).text])
  }

  // MARK: - The last word

  /// What the query finds in an article; nil when the article does not fulfil it.
  ///
  /// - Parameter isNarrowed: whether the index says that it has the words.
  private mutating func match(_ id: Int, isNarrowed: Bool) throws -> FoundArticle? {
    try cancellation.check()
    guard let version = try version(of: id) else { return nil }
    let filter = isNarrowed ? phrases : words
    let read = try contents.recentArticle(ofVersion: version, where: filter.mayMatch)
    guard let article = read else { return nil }
    entities.article = Int64(id)
    return matcher.match(in: article).map { FoundArticle(article: article, match: $0) }
  }

  /// The version of an article to be read; nil when the article does not fulfil the query by what is
  /// known without its text.
  private func version(of id: Int) throws -> Int64? {
    guard matcher.asksForFacts else {
      defer { versions.reset() }
      try versions.begin(Int64(id))
      return try versions.next() ? versions.number() : nil
    }
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT \(ListedArticle.columns) FROM listed WHERE id = ?"),
      arguments: [id])
    guard let listed = row.map({ ListedArticle($0) }), matcher.mayMatch(listed.facts) else {
      return nil
    }
    return listed.version
  }
}
