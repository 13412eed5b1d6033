import GRDB
import NewsCore

/// Who and what the articles of a library name; none of it waits for what is being written.
extension Library {
  /// Entities, persons first, then by number of mentions, then those first that were named first.
  ///
  /// - Parameters:
  ///   - kind: only those of a kind.
  ///   - filter: only those of which each of these words, folded, begins a word in a form of the
  ///     name.
  public nonisolated func entities(
    kind: EntityKind? = nil, filter: String = "", limit: Int = 100, offset: Int = 0
  ) throws(LibraryFailure) -> [LibraryEntity] {
    try Self.checked(index.file) {
      try index.database.read { db in
        try EntityTable(db: db).entities(
          kind: kind, words: WordIndex.words(of: filter), limit: limit, offset: offset)
      }
    }
  }

  /// The entity of an identifier; nil when no article names it.
  public nonisolated func entity(_ id: EntityID) throws(LibraryFailure) -> LibraryEntity? {
    try Self.checked(index.file) {
      try index.database.read { db in
        let table = EntityTable(db: db)
        return try table.number(of: id).flatMap { try table.entity($0) }
      }
    }
  }

  /// Mentions of an entity in their context, article by article from the newest on and in reading
  /// order within each: `count` from number `start` on.
  public nonisolated func mentions(
    of id: EntityID, from start: Int = 0, count: Int = 200
  ) throws(LibraryFailure) -> [ConcordanceLine] {
    try Self.checked(index.file) {
      try index.database.read { db in
        let table = EntityTable(db: db)
        guard let number = try table.number(of: id) else { return [] }
        let named = try table.articles(.named, of: number)
        let counts = Dictionary(uniqueKeysWithValues: named.entries.map { ($0.article, $0.count) })
        var reference = LibraryReference(
          db, contents: contents, wanted: .only(number), hasForms: false)
        var passed = 0
        var lines: [ConcordanceLine] = []
        try DatedArticles(db: db).forEach(among: Set(counts.keys)) { article in
          let end = passed + counts[article, default: 0]
          if end > start {
            let found = try reference.crossReference(of: [article]).occurrences(of: .entity(id))
            lines += found.dropFirst(max(0, start - passed))
          }
          passed = end
          return lines.count < count
        }
        return Array(lines.prefix(count))
      }
    }
  }
}
