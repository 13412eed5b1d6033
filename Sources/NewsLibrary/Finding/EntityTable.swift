import Foundation
import GRDB
import NewsCore

/// The entities of an index.
struct EntityTable {
  let db: Database

  /// Entities, persons first, then by number of mentions, then by identifier.
  ///
  /// - Parameter words: folded; each begins a word of a form of the name.
  func entities(
    kind: EntityKind?, words: [String], limit: Int, offset: Int
  ) throws -> [LibraryEntity] {
    var conditions = ["mentions > 0"]
    var arguments: StatementArguments = []
    if let kind {
      conditions.append("kind = ?")
      arguments += [EntityKind.allCases.firstIndex(of: kind)]
    }
    for word in words {
      conditions.append("id IN (SELECT entity FROM called WHERE word >= ? AND word < ?)")
      arguments += [word, word + Self.last]
    }
    arguments += [limit, offset]
    return try Row.fetchAll(
      db,
      sql: """
        SELECT \(Self.columns) FROM entity WHERE \(conditions.joined(separator: " AND "))
        ORDER BY kind, mentions DESC, identifier LIMIT ? OFFSET ?
        """, arguments: arguments
    ).map(entity)
  }

  /// The number of an entity; nil when no article names it.
  func number(of id: EntityID) throws -> Int? {
    try Int.fetchOne(
      db, sql: "SELECT id FROM entity WHERE identifier = ? AND mentions > 0",
      arguments: [id.name])
  }

  /// The entity of a number; nil when no article names it.
  func entity(_ number: Int) throws -> LibraryEntity? {
    try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT \(Self.columns) FROM entity WHERE id = ? AND mentions > 0"),
      arguments: [number]
    ).map(entity)
  }

  /// The entities that have a form of the name with all the words; of the last one the beginning is
  /// enough unless `isWhole`.
  func numbers(withWords words: [String], isWhole: Bool) throws -> [Int] {
    var arguments: StatementArguments = []
    let sets = words.enumerated().map { place, word in
      let isBeginning = !isWhole && place == words.count - 1
      arguments += isBeginning ? [word, word + Self.last] : [word]
      return "SELECT entity FROM called WHERE "
        + (isBeginning ? "word >= ? AND word < ?" : "word = ?")
    }
    guard !sets.isEmpty else { return [] }
    return try Int.fetchAll(db, sql: sets.joined(separator: " INTERSECT "), arguments: arguments)
  }

  /// The articles in which somebody is named, or quoted.
  func articles(_ list: List, of entity: Int) throws -> PostingList {
    let bytes = try Data.fetchOne(
      db.cachedStatement(sql: "SELECT \(list.rawValue) FROM entity WHERE id = ?"),
      arguments: [entity])
    return try bytes.map { try PostingList(Array($0)) } ?? PostingList()
  }

  /// What is listed of the articles of an entity.
  enum List: String {
    case named, said
  }

  private static let columns = "identifier, kind, name, forms, mentions, articles"
  /// Behind all words that begin in some way.
  private static let last = "\u{10FFFF}"

  private func entity(_ row: Row) throws -> LibraryEntity {
    let texts = try db.cachedStatement(sql: "SELECT text FROM name WHERE id = ?")
    let forms = try EntityRowReader.forms(try PostingList(Array(row[3] as Data))) { number in
      try String.fetchOne(texts, arguments: [number]) ?? ""
    }
    return LibraryEntity(
      id: EntityID(row[0]), kind: try EntityRowReader.kind(row[1]), name: row[2], forms: forms,
      mentions: row[4], articles: row[5])
  }
}
