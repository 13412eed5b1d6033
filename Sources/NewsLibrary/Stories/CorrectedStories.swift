import GRDB
import NewsCore

/// What readers say of the stories of a library: of which articles the story is another one than the
/// index has it.
struct CorrectedStories {
  private struct Group {
    var name: String
    /// The account that it is called by.
    let first: Int64
    var accounts: [Int64]
  }

  private let db: Database
  /// For each article whose story may be another one that story's name.
  private(set) var names: [Int64: String] = [:]
  private var groups: [Group] = []

  init(_ corrections: [StoryCorrection], _ db: Database) throws {
    self.db = db
    let contradictory = Set(corrections.contradictory)
    let pairs = try pairs(in: corrections.filter { !contradictory.contains($0) })
    guard !pairs.isEmpty else { return }
    for article in Set(pairs.flatMap { [$0.one, $0.other] }).sorted() {
      if !groups.contains(where: { $0.accounts.contains(article) }) {
        groups.append(try story(of: article))
      }
    }
    for group in groups.indices { try part(group, pairs.filter { $0.verb == .part }) }
    for pair in pairs where pair.verb == .join { join(pair.one, pair.other) }
    for group in groups {
      for article in group.accounts { names[article] = group.name }
    }
  }

  /// What the story of an article is called; nil when the index does not have it.
  func name(ofStoryOf article: Int64) throws -> String? {
    try names[article]
      ?? String.fetchOne(
        db.cachedStatement(sql: "SELECT story FROM listed WHERE id = ?"), arguments: [article])
  }

  /// The accounts of the story of an article, itself among them.
  func accounts(besides article: Int64) throws -> [Int64] {
    try groups.first { $0.accounts.contains(article) }?.accounts ?? story(of: article).accounts
  }

  private func story(of article: Int64) throws -> Group {
    let first = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT story FROM article WHERE id = ?"), arguments: [article])
    let accounts = try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT id FROM article WHERE story = ? ORDER BY id"),
      arguments: [first])
    let name = try name(ofStoryOf: article)
    return Group(name: name ?? "", first: first ?? article, accounts: accounts)
  }

  /// Every account stays with those before it unless it is told apart from one of them. The account
  /// that the story is called by keeps the name.
  private mutating func part(
    _ group: Int, _ pairs: [(verb: StoryCorrection.Verb, one: Int64, other: Int64)]
  ) throws {
    let own = Set(groups[group].accounts)
    let parted = pairs.filter { own.contains($0.one) && own.contains($0.other) }
    guard !parted.isEmpty else { return }
    var parts: [[Int64]] = []
    // Those told apart from the most come last: whoever is taken out of a story leaves it whole.
    let counts = Dictionary(
      parted.flatMap { [($0.one, 1), ($0.other, 1)] }, uniquingKeysWith: +)
    let order = groups[group].accounts.sorted {
      (counts[$0] ?? 0, $0) < (counts[$1] ?? 0, $1)
    }
    for account in order {
      let apart = Set(
        parted.flatMap { pair -> [Int64] in
          pair.one == account ? [pair.other] : pair.other == account ? [pair.one] : []
        })
      if let part = parts.firstIndex(where: { apart.isDisjoint(with: $0) }) {
        parts[part].append(account)
      } else {
        parts.append([account])
      }
    }
    let whole = groups[group]
    let named = try parts.map { part in
      let accounts = part.sorted()
      return part.contains(whole.first)
        ? Group(name: whole.name, first: whole.first, accounts: accounts)
        : Group(
          name: try name(ofStoryFrom: accounts[0]), first: accounts[0], accounts: accounts)
    }
    groups[group] = named[0]
    groups += named.dropFirst()
  }

  private mutating func join(_ one: Int64, _ other: Int64) {
    guard let first = groups.firstIndex(where: { $0.accounts.contains(one) }),
      let second = groups.firstIndex(where: { $0.accounts.contains(other) }), first != second
    else { return }
    groups[min(first, second)].accounts =
      (groups[first].accounts + groups[second].accounts).sorted()
    groups.remove(at: max(first, second))
  }

  /// What a story is called that began with an article.
  private func name(ofStoryFrom article: Int64) throws -> String {
    let key = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT key FROM account WHERE article = ?"), arguments: [article])
    return StoryGrouper.prefix + ArticleKey(stored: key ?? 0).hexadecimal
  }

  /// The articles of which readers speak, by their numbers; a correction may have been made on any
  /// version of an article.
  private func pairs(
    in corrections: [StoryCorrection]
  ) throws -> [(verb: StoryCorrection.Verb, one: Int64, other: Int64)] {
    let keys = Set(corrections.flatMap { [$0.one.article, $0.other.article] })
    guard !keys.isEmpty else { return [] }
    var numbers: [ArticleKey: [Int64]] = [:]
    let rows = try Row.fetchCursor(db, sql: "SELECT article, key FROM account")
    while let row = try rows.next() {
      let key = ArticleKey(stored: row[1])
      if keys.contains(key) { numbers[key, default: []].append(row[0]) }
    }
    for key in keys {
      let articles = try Int64.fetchAll(
        db.cachedStatement(sql: "SELECT article FROM edition WHERE key = ?"),
        arguments: [key.stored])
      numbers[key] = Set(numbers[key, default: []] + articles).sorted()
    }
    return corrections.flatMap { correction in
      (numbers[correction.one.article] ?? []).flatMap { one in
        (numbers[correction.other.article] ?? []).map { (correction.verb, one, $0) }
      }
    }
  }
}
