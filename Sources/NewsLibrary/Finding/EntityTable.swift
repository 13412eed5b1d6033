import Foundation
import GRDB
import NewsCore

/// The entities of an index.
struct EntityTable {
  /// What is listed of the articles of an entity.
  enum List: String {
    case named, said
  }

  let db: Database

  /// Entities that have a word in their names are looked up one by one as long as they are no more.
  private static let mostLookedUp = 2_000

  /// Entities, persons first, then by number of mentions, then those first that were named first.
  ///
  /// - Parameter words: folded; each begins a word of a form of the name.
  func entities(
    kind: EntityKind?, words: [String], limit: Int, offset: Int
  ) throws -> [LibraryEntity] {
    try entities(kind, among: numbers(withBeginnings: words), limit: limit, offset: offset)
  }

  /// The same for each kind, at most `limit` of each; the words are looked up once.
  func entitiesOfEachKind(words: [String], limit: Int) throws -> [LibraryEntity] {
    let found = try numbers(withBeginnings: words)
    return try EntityKind.allCases.flatMap {
      try entities($0, among: found, limit: limit, offset: 0)
    }
  }

  /// The entities of which each word begins a word of a form of the name; nil for all, without words.
  private func numbers(withBeginnings words: [String]) throws -> NumberSet? {
    guard !words.isEmpty else { return nil }
    return try WordIndex(db: db, table: .called).numbers(
      with: words, beginnings: Set(words.indices))
  }

  private func entities(
    _ kind: EntityKind?, among found: NumberSet?, limit: Int, offset: Int
  ) throws -> [LibraryEntity] {
    let order = "ORDER BY kind, mentions DESC, id"
    let condition = "mentions > 0" + (kind == nil ? "" : " AND kind = ?")
    let arguments = StatementArguments(
      [kind].compactMap { $0?.number })
    var numbers: [Int] = []
    if let found, found.count <= Self.mostLookedUp {
      let list = found.numbers.map(String.init).joined(separator: ",")
      numbers = try Int.fetchAll(
        db,
        sql: "SELECT id FROM entity NOT INDEXED WHERE id IN (\(list)) AND \(condition) \(order)",
        arguments: arguments)
    } else {
      let all = try Int.fetchCursor(
        db, sql: "SELECT id FROM entity INDEXED BY entity_order WHERE \(condition) \(order)",
        arguments: arguments)
      let end = offset.addingReportingOverflow(limit)
      while numbers.count < (end.overflow ? .max : end.partialValue), let number = try all.next() {
        if found?.contains(number) ?? true { numbers.append(number) }
      }
    }
    return try numbers.dropFirst(offset).prefix(limit).compactMap { try entity($0) }
  }

  /// The number of an entity; nil when no article names it.
  func number(of id: EntityID) throws -> Int? {
    try Int.fetchOne(
      db, sql: "SELECT id FROM entity WHERE key = ? AND identifier = ? AND mentions > 0",
      arguments: [Self.key(of: id), id.name])
  }

  /// A hash of an identifier, of 24 bits with a sign, which are three bytes in a database.
  static func key(of id: EntityID) -> Int {
    Int(Int32(truncatingIfNeeded: FoldedKey(id.name).value >> 32) >> 8)
  }

  /// The entity of a number; nil when no article names it.
  ///
  /// - Parameter hasForms: whether all forms of the name are wanted, or only the name.
  func entity(_ number: Int, hasForms: Bool = true) throws -> LibraryEntity? {
    let row = try DirectStatement(
      db,
      sql: """
        SELECT identifier, entity.kind, entity.name, name.text, mentions, articles, forms
        FROM entity JOIN name ON name.id = entity.name WHERE entity.id = ? AND mentions > 0
        """)
    defer { row.reset() }
    try row.begin(Int64(number))
    guard try row.next() else { return nil }
    let texts = try DirectStatement(db, sql: "SELECT text FROM name WHERE id = ?")
    defer { texts.reset() }
    let (nameNumber, name) = (Int(row.number(2)), row.text(3))
    let list = hasForms ? try PostingList(row.bytes(6)) : PostingList()
    let forms = try EntityRowReader.forms(list) { form in
      // Most are written in one way.
      if form == nameNumber { return name }
      try texts.begin(Int64(form))
      return try texts.next() ? texts.text() : ""
    }
    return LibraryEntity(
      id: EntityID(row.text(0)), kind: try EntityRowReader.kind(Int(row.number(1))), name: name,
      forms: forms, mentions: Int(row.number(4)), articles: Int(row.number(5)))
  }

  /// The entities that have all the words in forms of the name; of the last one the beginning is
  /// enough unless `isWhole`.
  func numbers(withWords words: [String], isWhole: Bool) throws -> NumberSet {
    try WordIndex(db: db, table: .called).numbers(
      with: words, beginnings: isWhole ? [] : [words.count - 1])
  }

  /// The entities that may be called so, of several names.
  func numbers(calledOneOf names: [QueryWords]) throws -> NumberSet {
    try names.reduce(into: NumberSet()) { found, name in
      let words = WordIndex.words(of: name.text)
      guard !words.isEmpty else { return }
      found.formUnion(try numbers(withWords: words, isWhole: name.isWhole))
    }
  }

  /// The articles in which any of some entities is named, or quoted.
  func articles(_ list: List, ofAny entities: NumberSet) throws -> NumberSet {
    let statement = try DirectStatement(
      db, sql: "SELECT \(list.rawValue) FROM entity WHERE id = ?")
    defer { statement.reset() }
    var found = NumberSet()
    for entity in entities.numbers {
      try statement.begin(Int64(entity))
      guard try statement.next() else { continue }
      for entry in try PostingList(statement.bytes()).entries { found.insert(entry.article) }
    }
    return found
  }

  /// The articles in which somebody is named, or quoted.
  func articles(_ list: List, of entity: Int) throws -> PostingList {
    let statement = try DirectStatement(
      db, sql: "SELECT \(list.rawValue) FROM entity WHERE id = ?")
    defer { statement.reset() }
    try statement.begin(Int64(entity))
    return try statement.next() ? PostingList(statement.bytes()) : PostingList()
  }
}
