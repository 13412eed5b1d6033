import GRDB
import NewsCore

/// Tells of articles whether they may have quotations that a query asks for: of never too few; which
/// of them have some is to be seen in the articles.
struct QuotedArticles {
  private indirect enum Condition {
    case all([Condition])
    case any([Condition])
    case anything
    case among(NumberSet)
    case naming(NamingArticles)
  }

  /// So many microseconds to look at an article by its text and names, and to read an article of a word
  /// out of the index; and articles that a list needs (measured with SQLite 3.40).
  private static let namesWork = 20.0
  private static let wordWork = 0.15
  private static let page = 50.0
  private static let mostByNames = 400

  private let db: Database
  private let contents: ArticleContents
  private let called: CalledEntities
  private let bounds: NamingArticles.Bounds?
  private var condition = Condition.anything

  /// - Parameter bounds: how names are looked for; nil for the way that is soonest.
  init(
    _ query: QuotationQuery, in db: Database, contents: ArticleContents, _ called: CalledEntities,
    bounds: NamingArticles.Bounds? = nil
  ) throws {
    self.db = db
    self.contents = contents
    self.called = called
    self.bounds = bounds
    condition = try condition(for: query)
  }

  /// Whether an article may have some.
  func mayHave(_ article: Int) throws -> Bool { try Self.holds(condition, article) }

  /// The numbers of all that may have some, where they are found soon; nil where looking at articles
  /// one by one may be sooner, and where every article may have some.
  func soonFound() throws -> NumberSet? { try Self.numbers(condition) }

  // MARK: - Conditions

  private static func holds(_ condition: Condition, _ article: Int) throws -> Bool {
    switch condition {
    case .all(let parts): return try parts.allSatisfy { try holds($0, article) }
    case .any(let parts): return try parts.contains { try holds($0, article) }
    case .anything: return true
    case .among(let numbers): return numbers.contains(article)
    case .naming(let articles): return try articles.contains(article)
    }
  }

  private static func numbers(_ condition: Condition) throws -> NumberSet? {
    switch condition {
    case .all(let parts):
      var found: NumberSet?
      for part in parts {
        guard let numbers = try numbers(part) else { continue }
        if found == nil { found = numbers } else { found?.formIntersection(numbers) }
      }
      return found
    case .any(let parts):
      var found = NumberSet()
      for part in parts {
        guard let numbers = try numbers(part) else { return nil }
        found.formUnion(numbers)
      }
      return found
    case .anything: return nil
    case .among(let numbers): return numbers
    case .naming(let articles): return try articles.soonListed()
    }
  }

  private func condition(for query: QuotationQuery) throws -> Condition {
    switch query {
    case .all(let parts): return .all(try parts.map(condition))
    case .any(let parts): return .any(try parts.map(condition))
    case .not: return .anything
    case .term(let term): return try condition(for: term)
    }
  }

  private func condition(for term: QuotationTerm) throws -> Condition {
    switch term {
    case .words(let words):
      return WordIndex.words(of: words.text).isEmpty ? .anything : .among(try textual(words))
    case .said(let words):
      return try naming(words, .said) { try spoken(words) }
    case .about(let words):
      return try naming(words, .named) { try textual(words) }
    case .cue, .kind, .unattributed, .account, .before, .after: return .anything
    }
  }

  /// The articles that name or quote somebody called so, who may be written otherwise in them.
  private func naming(
    _ words: QueryWords, _ list: EntityTable.List, written: @escaping () throws -> NumberSet
  ) throws -> Condition {
    let folded = WordIndex.words(of: words.text)
    if folded.isEmpty { return .anything }
    let usual = NamingArticles.Bounds(
      byNames: try list == .said && isSoonSeen(folded, words) ? Self.mostByNames : 0)
    return .naming(
      NamingArticles(
        db, contents: contents, list, called: words, called, bounds: bounds ?? usual,
        written: written))
  }

  /// Whether a page is full sooner when articles are looked at one by one than all are found that have
  /// the words; half of them are taken to quote somebody called so.
  private func isSoonSeen(_ folded: [String], _ words: QueryWords) throws -> Bool {
    let terms = TermTable(db: db)
    var rows = Double(try Int.fetchOne(db, sql: "SELECT max(id) FROM article") ?? 0)
    let articles = rows
    var work = 0.0
    for (place, word) in folded.enumerated() {
      let isPrefix = place == folded.count - 1 && !words.isWhole
      let sum = Double(
        isPrefix ? try terms.articles(withPrefix: word).sum : try terms.articles(with: word))
      rows = min(rows, sum)
      work += sum * Self.wordWork
    }
    return Self.page * articles / max(1, rows / 2) * Self.namesWork < work
  }

  /// The articles in whose text all the words are, the last one perhaps as the beginning of one.
  private func textual(_ words: QueryWords) throws -> NumberSet {
    let folded = WordIndex.words(of: words.text)
    return try WordExpression.row(folded, isPrefix: !words.isWhole).articles(in: db)
  }

  /// The articles that name a speaker with all the words.
  private func spoken(_ words: QueryWords) throws -> NumberSet {
    let folded = WordIndex.words(of: words.text)
    return try WordIndex(db: db, table: .spoken).numbers(
      with: folded, beginnings: words.isWhole ? [] : [folded.count - 1])
  }
}
