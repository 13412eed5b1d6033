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
        sql: "SELECT identifier, kind, forms, named, said FROM entity WHERE id = ?"),
      arguments: [change.entity])
    guard let identifier = id?.name ?? row.map({ $0[0] as String }),
      let kind = try kind ?? row.map({ try EntityRowReader.kind($0[1]) })
    else { throw ByteReader.Damage() }
    var forms = try row.map { try PostingList(Array($0[2] as Data)) } ?? PostingList()
    var named = try row.map { try PostingList(Array($0[3] as Data)) } ?? PostingList()
    var said = try row.map { try PostingList(Array($0[4] as Data)) } ?? PostingList()
    let before = try words(of: forms, names)
    forms.add(change.written)
    named.add(change.named)
    said.add(change.said)
    try WordIndex(db: db, table: .called).replace(
      before, with: try words(of: forms, names), of: Int64(change.entity))
    let written = try EntityRowReader.forms(forms) { number throws in try names.text(number) }
    let name =
      written.isEmpty
      ? nil
      : names.number(
        of: WrittenName(
          kind: kind, text: archive.name(of: EntityID(identifier), kind, written: written)))
    try db.cachedStatement(
      sql: """
        INSERT INTO entity VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET
          name = excluded.name, mentions = excluded.mentions, articles = excluded.articles,
          forms = excluded.forms, named = excluded.named, said = excluded.said
        """
    ).execute(
      arguments: [
        change.entity, identifier, EntityTable.key(of: EntityID(identifier)),
        kind.number,
        name, named.total, named.entries.count,
        Data(forms.bytes), Data(named.bytes), Data(said.bytes),
      ])
  }

  /// Makes a line for somebody who is only a candidate, unless there is one.
  func writeCandidate(_ number: Int, _ id: EntityID, _ kind: EntityKind) throws {
    try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO entity VALUES (?, ?, ?, ?, NULL, 0, 0, x'', x'', x'')"
    ).execute(
      arguments: [
        number, id.name, EntityTable.key(of: id), kind.number,
      ])
  }

  private func words(of forms: PostingList, _ names: NameTable) throws -> Set<String> {
    try forms.entries.reduce(into: []) { words, form in
      words.formUnion(WordIndex.words(of: try names.text(form.article)))
    }
  }
}
