import Foundation
import GRDB
import NewsCore

/// Writes the links of articles into an index, and notes what they change of entities.
struct LinkWriter {
  private let db: Database
  /// The identifiers of entities, as far as they were asked for, with their numbers and kinds.
  private var asked = TextTable()
  private var numbers: [Int32] = []
  private var kinds: [EntityKind] = []
  /// Those of them that were asked for since entities were written last, and for each of all whether
  /// it was.
  private var recent: [Int32] = []
  private var isRecent: [Bool] = []
  private var last = 0
  /// The last number that the index has.
  private var stored: Int
  private var changes = EntityChanges()

  /// Identifiers that are remembered from one portion to the next, at most.
  private static let mostAsked = 1 << 18

  init(_ db: Database) throws {
    self.db = db
    last = try Int.fetchOne(db, sql: "SELECT max(id) FROM entity") ?? 0
    stored = last
  }

  /// Takes what entities have of versions that are not in the index any more.
  mutating func removeReplaced() throws {
    for row in try Row.fetchAll(db, sql: "SELECT article, names, links FROM replaced") {
      let written = try DigestCoder().names(in: Array(row[1] as Data))
      changes.note(
        try StoredLinks(Array(row[2] as Data)), written: written, article: row[0], times: -1)
    }
  }

  /// Writes the links of an article; says whether they have changed.
  mutating func write(_ mentions: [ResolvedMention], ofArticle article: Int) throws -> Bool {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT names, findings, links FROM digest WHERE article = ?"),
      arguments: [article])
    guard let row else { throw ByteReader.Damage() }
    let known = try (row[2] as Data?).map { try StoredLinks(Array($0)) }
    let speakers =
      try known?.speakers
      ?? FindingCoder().findings(from: Array(row[1] as Data))
      .quotations.flatMap { $0.speaker?.mentions ?? [] }
    let links = StoredLinks(mentions: try mentions.map { try stored($0) }, speakers: speakers)
    guard links != known else { return false }
    let written = try DigestCoder().names(in: Array(row[0] as Data))
    guard written.count == mentions.count else { throw ByteReader.Damage() }
    if let known { changes.note(known, written: written, article: article, times: -1) }
    changes.note(links, written: written, article: article, times: 1)
    try db.cachedStatement(sql: "UPDATE digest SET links = ? WHERE article = ?")
      .execute(arguments: [Data(links.bytes), article])
    let persons = Set(mentions.lazy.filter { $0.kind == .person }.map(\.entity)).count
    try db.cachedStatement(sql: "UPDATE article SET persons = ? WHERE id = ?")
      .execute(arguments: [persons, article])
    return true
  }

  /// Writes what has become of the entities.
  mutating func writeEntities(_ archive: inout Archive, names: inout NameTable) throws {
    let writer = EntityWriter(db)
    let places = Dictionary(uniqueKeysWithValues: recent.map { (numbers[Int($0)], Int($0)) })
    let (identifiers, kinds) = (asked, kinds)
    func entity(at place: Int) -> (id: EntityID, kind: EntityKind) {
      (EntityID(identifiers.text(place)), kinds[place])
    }
    try changes.takeAll { change in
      let known = places[Int32(change.entity)].map(entity)
      try writer.write(change, known?.id, known?.kind, &archive, names: &names)
    }
    for (number, place) in places.sorted(by: { $0.key < $1.key }) where number > stored {
      let (id, kind) = entity(at: place)
      try writer.writeCandidate(Int(number), id, kind)
    }
    stored = last
    for place in recent { isRecent[Int(place)] = false }
    recent = []
    if asked.count > Self.mostAsked {
      asked = TextTable()
      numbers = []
      self.kinds = []
      isRecent = []
    }
  }

  private mutating func stored(_ mention: ResolvedMention) throws -> StoredLink {
    StoredLink(
      entity: try number(of: mention.entity, mention.kind), origin: mention.origin,
      isCertain: mention.isCertain,
      candidates: try mention.candidates.map { try number(of: $0, mention.kind) })
  }

  /// The number that the index has for an entity; nil when it has none.
  private func storedNumber(of entity: EntityID) throws -> Int? {
    guard stored > 0 else { return nil }
    return try Int.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM entity WHERE key = ? AND identifier = ?"),
      arguments: [EntityTable.key(of: entity), entity.name])
  }

  private mutating func number(of entity: EntityID, _ kind: EntityKind) throws -> Int {
    let place = asked.number(of: entity.name)
    if place == numbers.count {
      let known = try storedNumber(of: entity)
      if known == nil { last += 1 }
      numbers.append(Int32(known ?? last))
      kinds.append(kind)
      isRecent.append(false)
    }
    if !isRecent[place] {
      isRecent[place] = true
      recent.append(Int32(place))
    }
    return Int(numbers[place])
  }
}
