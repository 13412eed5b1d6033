import Foundation
import GRDB
import NewsCore

/// What the articles of a library name, read from the digests of the index.
struct Archive {
  private(set) var entities: EntityIndex
  /// For each article of `entities` its number in the library.
  private(set) var numbers: [Int64] = []
  /// For each number of an article its place in `entities`, -1 where there is none.
  private var places: [Int32] = []
  /// What is changed since links were worked out last; nil when that was never done, or every link
  /// may have become another.
  private(set) var change: ArchiveChange?
  /// The articles that were added since.
  private(set) var new: [Int] = []
  /// When every link may have become another: the articles up to this number are done.
  let linked: Int64

  /// Articles that take the place of others or are new, of which more than this part of all makes
  /// it useless to ask what they change.
  private static let largestPart = 4

  init(_ db: Database, names: NameTable) throws {
    entities = EntityIndex(names: names.texts)
    var added: [(Int64, ArticleDigest<Int>)] = []
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT article, names, story, published, links IS NULL
        FROM digest CROSS JOIN listed ON listed.id = digest.article ORDER BY article
        """)
    let unlinked = try Int.fetchOne(db, sql: "SELECT count(*) FROM digest WHERE links IS NULL") ?? 0
    let all = try Int.fetchOne(db, sql: "SELECT count(*) FROM digest") ?? 0
    let old = try Self.replaced(db, names)
    let progress = try LinkingProgress(db).linked
    linked = progress ?? 0
    let isChanged = progress == nil && unlinked * Self.largestPart <= all
    while let row = try rows.next() {
      let digest = try DigestCoder().digest(
        from: Array(row[1] as Data), story: row[2], day: row[3], names: names)
      if isChanged, row[4] as Bool {
        added.append((row[0], digest))
      } else {
        append(row[0])
        entities.add(digest)
      }
    }
    if isChanged {
      new = Array(numbers.count..<numbers.count + added.count)
      for (number, _) in added { append(number) }
      let found = entities.add(added.map(\.1), inPlaceOf: old)
      let before = entities.count - added.count + old.count
      if EntityIndex.scale(ofArchive: before) == EntityIndex.scale(ofArchive: entities.count) {
        change = found
      }
    }
    try RareWords(db: db).readAll { key, articles in
      for place in articles.compactMap({ place(of: $0) }) { entities.add(word: key, to: place) }
    }
  }

  /// The place of an article of the library in `entities`.
  func place(of number: Int64) -> Int? {
    guard places.indices.contains(Int(number)), places[Int(number)] >= 0 else { return nil }
    return Int(places[Int(number)])
  }

  private mutating func append(_ number: Int64) {
    while places.count <= number { places.append(-1) }
    places[Int(number)] = Int32(numbers.count)
    numbers.append(number)
  }

  private static func replaced(_ db: Database, _ names: NameTable) throws -> [ArticleDigest<Int>] {
    try Row.fetchAll(db, sql: "SELECT names, story, published FROM replaced").map { row in
      try DigestCoder().digest(
        from: Array(row[0] as Data), story: row[1], day: row[2], names: names)
    }
  }

  // MARK: What the index of entities does, which must not be copied

  /// Hands the index to somebody who gives it back; until then there is none.
  mutating func takeEntities() -> EntityIndex {
    defer { entities = EntityIndex() }
    return entities
  }

  mutating func put(_ entities: consuming EntityIndex) { self.entities = entities }

  mutating func mentions(ofArticle place: Int) -> [ResolvedMention] {
    entities.mentions(ofArticle: place)
  }

  mutating func name(
    of id: EntityID, _ kind: EntityKind, written names: [NameForm]
  ) -> String {
    entities.name(of: id, kind, written: names)
  }
}
