import Foundation
import GRDB
import NewsCore

/// The entities of an index, as corrections of names leave them.
///
/// Of entities that are one the number of one stands for all (`CorrectedEntities`).
struct EntityTable {
  /// What is listed of the articles of an entity.
  enum List {
    case named, said

    /// Asks for the list of an entity.
    fileprivate var sql: String {
      switch self {
      case .named: "SELECT named FROM entity WHERE id = ?"
      case .said: "SELECT articles FROM quoted WHERE entity = ?"
      }
    }
  }

  let db: Database
  let corrected: CorrectedEntities

  /// The entities as the index has them.
  init(db: Database) {
    self.db = db
    corrected = CorrectedEntities()
  }

  init(db: Database, corrected: CorrectedEntities) {
    self.db = db
    self.corrected = corrected
  }

  /// The number of an entity; nil when no article names it.
  func number(of id: EntityID) throws -> Int? {
    if let group = corrected.group(of: id) { return group.head }
    let stored = try Int.fetchOne(
      db, sql: "SELECT id FROM entity WHERE key = ? AND identifier = ? AND mentions > 0",
      arguments: [Self.key(of: id), id.name])
    return stored.flatMap(corrected.standing)
  }

  /// A hash of an identifier, of 24 bits with a sign, which are three bytes in a database.
  static func key(of id: EntityID) -> Int {
    Int(Int32(truncatingIfNeeded: FoldedKey(id.name).value >> 32) >> 8)
  }

  /// The entity of a number; nil when no article names it.
  ///
  /// - Parameter hasForms: whether all forms of the name are wanted, or only the name.
  func entity(_ number: Int, hasForms: Bool = true) throws -> LibraryEntity? {
    guard let standing = corrected.standing(number) else { return nil }
    guard let group = corrected.group(of: standing) else {
      return try stored(number, hasForms: hasForms)
    }
    let members = try group.members.compactMap { try stored($0, hasForms: true) }
    return LibraryEntity(
      id: group.id, kind: group.kind, name: group.name,
      forms: NameForm.merged(members.flatMap(\.forms)),
      mentions: members.reduce(0) { $0 + $1.mentions },
      articles: try articles(.named, of: standing).entries.count)
  }

  /// The entity of a number as the index has it.
  private func stored(_ number: Int, hasForms: Bool) throws -> LibraryEntity? {
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
    try numbers(with: words, beginnings: isWhole ? [] : [words.count - 1])
  }

  /// What stands before the words of names of a kind where they are indexed.
  static func mark(of kind: EntityKind) -> String { String(kind.number) }

  /// The same, of a kind or of all; of the words in `beginnings` the beginning is enough. Of entities
  /// that are one all are found or none.
  func numbers(
    with words: [String], beginnings: Set<Int>, kind: EntityKind? = nil
  ) throws -> NumberSet {
    let marks = (kind.map { [$0] } ?? EntityKind.allCases).map(Self.mark)
    var found = try WordIndex(db: db, table: .called).numbers(
      with: words, beginnings: beginnings, marks: marks)
    for group in corrected.groups where kind == nil || group.kind == kind {
      let isFound = words.enumerated().allSatisfy { place, word in
        group.words.contains(word)
          || beginnings.contains(place) && group.words.contains { $0.hasPrefix(word) }
      }
      if isFound { for member in group.members { found.insert(member) } }
    }
    return found
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
    let statement = try DirectStatement(db, sql: list.sql)
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
    let statement = try DirectStatement(db, sql: list.sql)
    defer { statement.reset() }
    func stored(_ number: Int) throws -> PostingList {
      try statement.begin(Int64(number))
      return try statement.next() ? PostingList(statement.bytes()) : PostingList()
    }
    guard let group = corrected.group(of: entity) else { return try stored(entity) }
    return try group.members.reduce(into: PostingList()) { $0.add(try stored($1).entries) }
  }
}
