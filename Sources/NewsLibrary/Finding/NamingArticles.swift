import GRDB
import NewsCore

/// The articles that have some words, or that name or quote any of some entities: asked of one after
/// the other, as thousands may be called so and a page needs few articles, or listed.
final class NamingArticles {
  /// The lists of so many entities are read at once.
  private static let few = 400
  /// So many articles are looked at one by one; then all lists are read.
  private static let mostLookedAt = 2_000

  private let db: Database
  private let list: EntityTable.List
  private let entities: NumberSet
  private let written: NumberSet
  private var lookedAt = 0
  private var listed: NumberSet?

  /// - Parameter written: articles that are among them whomever they name.
  init(
    _ db: Database, _ list: EntityTable.List, of entities: NumberSet, also written: NumberSet
  ) {
    self.db = db
    self.list = list
    self.entities = entities
    self.written = written
  }

  /// Whether all of them are listed soon.
  var areFew: Bool { entities.count <= Self.few }

  func contains(_ article: Int) throws -> Bool {
    if written.contains(article) { return true }
    if listed == nil, lookedAt < Self.mostLookedAt {
      lookedAt += 1
      return try names(article)
    }
    return try all().contains(article)
  }

  /// The numbers of all of them.
  func all() throws -> NumberSet {
    if let listed { return listed }
    var found = written
    let table = EntityTable(db: db)
    for entity in entities.numbers {
      for entry in try table.articles(list, of: entity).entries { found.insert(entry.article) }
    }
    listed = found
    return found
  }

  /// Whether an article names or quotes one of the entities, by its links.
  private func names(_ article: Int) throws -> Bool {
    let statement = try DirectStatement(db, sql: "SELECT links FROM digest WHERE article = ?")
    defer { statement.reset() }
    try statement.begin(Int64(article))
    guard try statement.next(), !statement.isNull(0) else { return false }
    let links = try StoredLinks(statement.bytes())
    switch list {
    case .named: return links.links.contains { entities.contains($0.entity) }
    case .said: return links.speakers.contains { entities.contains(links[$0].entity) }
    }
  }
}
