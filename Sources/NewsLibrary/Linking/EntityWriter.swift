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
    guard let identifier = id?.name ?? row?[0],
      let kind = try kind ?? row.map({ try EntityRowReader.kind($0[1]) })
    else { throw ByteReader.Damage() }
    var forms = try row.map { try PostingList(Array($0[2] as Data)) } ?? PostingList()
    var named = try row.map { try PostingList(Array($0[3] as Data)) } ?? PostingList()
    var said = try row.map { try PostingList(Array($0[4] as Data)) } ?? PostingList()
    let before = try words(of: forms, names)
    forms.add(change.written)
    named.add(change.named)
    said.add(change.said)
    try replace(before, with: try words(of: forms, names), of: change.entity)
    let written = try EntityRowReader.forms(forms) { number throws in try names.text(number) }
    try db.cachedStatement(
      sql: """
        INSERT INTO entity VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET
          name = excluded.name, mentions = excluded.mentions, articles = excluded.articles,
          forms = excluded.forms, named = excluded.named, said = excluded.said
        """
    ).execute(
      arguments: [
        change.entity, identifier, EntityKind.allCases.firstIndex(of: kind),
        archive.name(of: kind, written: written), named.total, named.entries.count,
        Data(forms.bytes), Data(named.bytes), Data(said.bytes),
      ])
  }

  /// Makes a line for somebody who is only a candidate, unless there is one.
  func writeCandidate(_ number: Int, _ id: EntityID, _ kind: EntityKind) throws {
    try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO entity VALUES (?, ?, ?, '', 0, 0, x'', x'', x'')"
    ).execute(arguments: [number, id.name, EntityKind.allCases.firstIndex(of: kind)])
  }

  private func words(of forms: PostingList, _ names: NameTable) throws -> Set<String> {
    try forms.entries.reduce(into: []) { words, form in
      words.formUnion(Self.words(of: try names.text(form.article)))
    }
  }

  private func replace(_ old: Set<String>, with new: Set<String>, of entity: Int) throws {
    for word in old.subtracting(new) {
      try db.cachedStatement(sql: "DELETE FROM called WHERE word = ? AND entity = ?")
        .execute(arguments: [word, entity])
    }
    for word in new.subtracting(old) {
      try db.cachedStatement(sql: "INSERT INTO called VALUES (?, ?)")
        .execute(arguments: [word, entity])
    }
  }

  /// The folded words of a text.
  static func words(of text: String) -> [String] {
    SearchableText.folded(text).split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
  }
}
