import Foundation
import GRDB
import NewsCore

/// Writes the lines of entities, and the words by which they are found.
struct EntityWriter {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// Writes what has become of an entity. One that is named nowhere any more stays with no mentions,
  /// as it may be a candidate for somebody else's.
  func write(
    _ change: EntityChanges.OfEntity, _ id: EntityID?, _ kind: EntityKind?,
    _ archive: inout Archive, names: inout NameTable
  ) throws {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT identifier, kind, forms, named FROM entity WHERE id = ?"),
      arguments: [change.entity])
    guard let identifier = id?.name ?? row.map({ $0[0] as String }),
      let kind = try kind ?? row.map({ try EntityRowReader.kind($0[1]) })
    else { throw ByteReader.Damage() }
    var forms = try row.map { try PostingList(Array($0[2] as Data)) } ?? PostingList()
    var named = try row.map { try PostingList(Array($0[3] as Data)) } ?? PostingList()
    let before = try words(of: forms, kind, names)
    forms.add(change.written)
    named.add(change.named)
    try WordIndex(db: db, table: .called).replace(
      before, with: try words(of: forms, kind, names), of: Int64(change.entity))
    let written = try EntityRowReader.forms(forms) { number throws in try names.text(number) }
    let name =
      written.isEmpty
      ? nil
      : names.number(
        of: WrittenName(
          kind: kind, text: archive.name(of: EntityID(identifier), kind, written: written)))
    try db.cachedStatement(
      sql: """
        INSERT INTO entity VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET
          name = excluded.name, mentions = excluded.mentions, articles = excluded.articles,
          forms = excluded.forms, named = excluded.named
        """
    ).execute(
      arguments: [
        change.entity, identifier, EntityTable.key(of: EntityID(identifier)),
        kind.number,
        name, named.total, named.entries.count,
        Data(forms.bytes), Data(named.bytes),
      ])
    try write(quoting: change.said, change.entity)
  }

  /// Writes which articles quote an entity now.
  private func write(quoting changes: [PostingList.Entry], _ entity: Int) throws {
    if changes.isEmpty { return }
    let known = try Data.fetchOne(
      db.cachedStatement(sql: "SELECT articles FROM quoted WHERE entity = ?"), arguments: [entity])
    var articles = try known.map { try PostingList(Array($0)) } ?? PostingList()
    articles.add(changes)
    if articles.entries.isEmpty {
      try db.cachedStatement(sql: "DELETE FROM quoted WHERE entity = ?").execute(
        arguments: [entity])
    } else {
      try db.cachedStatement(sql: "INSERT OR REPLACE INTO quoted VALUES (?, ?)").execute(
        arguments: [entity, Data(articles.bytes)])
    }
  }

  /// Makes a line for somebody who is only a candidate, unless there is one.
  func writeCandidate(_ number: Int, _ id: EntityID, _ kind: EntityKind) throws {
    try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO entity VALUES (?, ?, ?, ?, NULL, 0, 0, x'', x'')"
    ).execute(
      arguments: [
        number, id.name, EntityTable.key(of: id), kind.number,
      ])
  }

  /// The words of forms of a name as the index lists them.
  private func words(
    of forms: PostingList, _ kind: EntityKind, _ names: NameTable
  ) throws -> Set<String> {
    let mark = EntityTable.mark(of: kind)
    return try forms.entries.reduce(into: []) { words, form in
      for word in WordIndex.words(of: try names.text(form.article)) { words.insert(mark + word) }
    }
  }
}
