import GRDB
import NewsCore

/// The names that articles write, and the offices in titles, by their numbers in the index.
struct NameTable {
  /// Marks offices; names are marked by their kinds.
  private static let office = UInt8.max

  /// Marked by the numbers of their kinds, or as offices.
  private(set) var texts = TextTable()
  /// How many of the texts the index has.
  private var stored = 0

  /// The names of an index; throws when numbers are missing or a name has two.
  init(_ db: Database) throws {
    let rows = try Row.fetchCursor(db, sql: "SELECT kind, text, id FROM name ORDER BY id")
    while let row = try rows.next() {
      let kind = try Int.fromDatabaseValue(row[0]).map { try EntityRowReader.kind($0) }
      guard let text = String.fromDatabaseValue(row[1]),
        texts.number(of: text, mark: Self.mark(of: kind)) == row[2]
      else {
        throw DatabaseError(
          resultCode: .SQLITE_CORRUPT, message: "the numbers of names do not agree")
      }
    }
    stored = texts.count
  }

  mutating func number(of name: WrittenName) -> Int {
    texts.number(of: name.text, mark: Self.mark(of: name.kind))
  }

  mutating func number(ofOffice office: String) -> Int {
    texts.number(of: office, mark: Self.office)
  }

  /// A number, which must be that of a name.
  func checked(_ number: Int) throws(ByteReader.Damage) -> Int {
    guard number >= 0, number < texts.count, texts.mark(number) != Self.office else {
      throw ByteReader.Damage()
    }
    return number
  }

  func text(_ number: Int) throws(ByteReader.Damage) -> String {
    guard number >= 0, number < texts.count else { throw ByteReader.Damage() }
    return texts.text(number)
  }

  /// Writes what the index does not have yet.
  mutating func save(in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO name (id, kind, text) VALUES (?, ?, ?)")
    for number in stored..<texts.count {
      let mark = texts.mark(number)
      let kind = mark == Self.office ? nil : Int(mark)
      try statement.execute(arguments: [number, kind, texts.text(number)])
    }
    stored = texts.count
  }

  private static func mark(of kind: EntityKind?) -> UInt8 {
    kind.map { UInt8($0.number) } ?? office
  }
}
