import GRDB
import NewsCore

/// The names that articles write, and the offices in titles, by their numbers in the index.
struct NameTable {
  private struct Entry: Hashable {
    /// Nil for an office.
    let kind: EntityKind?
    let text: String
  }

  private var entries: [Entry] = []
  private var numbers: [Entry: Int] = [:]
  /// How many of the entries the index has.
  private var stored = 0

  /// The names of an index.
  init(_ db: Database) throws {
    let rows = try Row.fetchCursor(db, sql: "SELECT kind, text FROM name ORDER BY id")
    while let row = try rows.next() {
      let kind = (row[0] as Int?).map { EntityKind.allCases[$0] }
      _ = number(of: Entry(kind: kind, text: row[1]))
    }
    stored = entries.count
  }

  mutating func number(of name: WrittenName) -> Int {
    number(of: Entry(kind: name.kind, text: name.text))
  }

  mutating func number(ofOffice office: String) -> Int {
    number(of: Entry(kind: nil, text: office))
  }

  /// The name of a number.
  func name(_ number: Int) throws(ByteReader.Damage) -> WrittenName {
    guard entries.indices.contains(number), let kind = entries[number].kind else {
      throw ByteReader.Damage()
    }
    return WrittenName(kind: kind, text: entries[number].text)
  }

  func text(_ number: Int) throws(ByteReader.Damage) -> String {
    guard entries.indices.contains(number) else { throw ByteReader.Damage() }
    return entries[number].text
  }

  /// Writes what the index does not have yet.
  mutating func save(in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO name (id, kind, text) VALUES (?, ?, ?)")
    for number in stored..<entries.count {
      let entry = entries[number]
      let kind = entry.kind.flatMap { EntityKind.allCases.firstIndex(of: $0) }
      try statement.execute(arguments: [number, kind, entry.text])
    }
    stored = entries.count
  }

  private mutating func number(of entry: Entry) -> Int {
    if let known = numbers[entry] { return known }
    numbers[entry] = entries.count
    entries.append(entry)
    return entries.count - 1
  }
}
