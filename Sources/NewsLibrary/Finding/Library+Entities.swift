import Foundation
import GRDB
import NewsCore

/// Who and what the articles of a library name; none of it waits for what is being written.
///
/// Corrections hold where they are of names, and not where they are of single mentions.
extension Library {
  /// Entities, persons first, then by number of mentions, then those first that were named first.
  ///
  /// - Parameters:
  ///   - kind: only those of a kind.
  ///   - filter: only those of which each of these words, folded, begins a word in a form of the
  ///     name.
  public nonisolated func entities(
    kind: EntityKind? = nil, filter: String = "", limit: Int = 100, offset: Int = 0,
    corrected corrections: [Correction] = []
  ) throws(LibraryFailure) -> [LibraryEntity] {
    try checkedIndex {
      try index.database.read { db in
        try index.entities(db, corrected: corrections).entities(
          kind: kind, words: WordIndex.words(of: filter), limit: limit, offset: offset)
      }
    }
  }

  /// The same for each kind, at most `limit` of each.
  public nonisolated func entitiesOfEachKind(
    filter: String = "", limit: Int, corrected corrections: [Correction] = []
  ) throws(LibraryFailure) -> [LibraryEntity] {
    try checkedIndex {
      try index.database.read { db in
        try index.entities(db, corrected: corrections).entitiesOfEachKind(
          words: WordIndex.words(of: filter), limit: limit)
      }
    }
  }

  /// Entities that are called so, in the order of lists: those of which this is a form of the name,
  /// else those with words in the name that begin so; at most `limit`.
  public nonisolated func entities(
    called name: String, limit: Int = 100, corrected corrections: [Correction] = []
  ) throws(LibraryFailure) -> [LibraryEntity] {
    let words = WordIndex.words(of: name)
    if words.isEmpty { return [] }
    let found = try entities(filter: name, limit: limit, corrected: corrections)
    let exact = found.filter { entity in
      ([entity.name] + entity.forms.map(\.text)).contains { WordIndex.words(of: $0) == words }
    }
    return exact.isEmpty ? found : exact
  }

  /// The entity of an identifier; nil when no article names it.
  public nonisolated func entity(
    _ id: EntityID, corrected corrections: [Correction] = []
  ) throws(LibraryFailure) -> LibraryEntity? {
    try checkedIndex {
      try index.database.read { db in
        let table = try index.entities(db, corrected: corrections)
        return try table.number(of: id).flatMap { try table.entity($0) }
      }
    }
  }

  /// The corrections of names that do not do in the whole library what they say, and why.
  public nonisolated func problems(
    of corrections: [Correction]
  ) throws(LibraryFailure) -> [CorrectionProblem] {
    try checkedIndex {
      try index.database.read { try index.entities($0, corrected: corrections).corrected.problems }
    }
  }

  /// The newest articles that name an entity, at most `count`, with how often each does.
  public nonisolated func articles(
    naming id: EntityID, count: Int, corrected corrections: [Correction] = []
  ) throws(LibraryFailure) -> [ArticleCount] {
    try checkedIndex {
      try index.database.read { db in
        let table = try index.entities(db, corrected: corrections)
        guard let number = try table.number(of: id), count > 0 else { return [] }
        let counts = try table.articles(.named, of: number).counts
        let names = try db.cachedStatement(sql: "SELECT name FROM listed WHERE id = ?")
        var found: [ArticleCount] = []
        try DatedArticles(db: db).forEach(among: NumberSet(counts.keys)) { article in
          if let name = try String.fetchOne(names, arguments: [article]) {
            found.append(ArticleCount(article: ArticleID(name), count: counts[article] ?? 0))
          }
          return found.count < count
        }
        return found
      }
    }
  }

  /// Those of the `count` persons named most often who are quoted, with how often they are.
  public nonisolated func speakers(
    among count: Int, corrected corrections: [Correction] = []
  ) throws(LibraryFailure) -> [QuotedSpeaker] {
    try checkedIndex {
      try index.database.read { db in
        let table = try index.entities(db, corrected: corrections)
        let speakers = try table.persons(count).compactMap { number -> QuotedSpeaker? in
          let quotations = try table.articles(.said, of: number).total
          guard quotations > 0, let person = try table.entity(number, hasForms: false) else {
            return nil
          }
          return QuotedSpeaker(name: person.name, quotations: quotations)
        }
        return speakers.sorted { ($1.quotations, $0.name) < ($0.quotations, $1.name) }
      }
    }
  }

  /// What the mentions of an article name in the whole library, with their places; nil when there is
  /// no such article or it is not linked. Reasons are left out.
  public nonisolated func links(
    of id: ArticleID, corrected corrections: [Correction] = []
  ) throws(LibraryFailure) -> [(span: TextSpan, link: MentionLink)]? {
    try checkedIndex {
      try index.database.read { db in
        let name = StoredPath(id.name)
        let number = try Int.fetchOne(
          db,
          sql: """
            SELECT article.id FROM article JOIN folder ON folder.id = article.folder
            WHERE file = ? AND path = ?
            """, arguments: [name.file, name.folder])
        guard let number else { return nil }
        let called = CalledEntities([], in: try index.entities(db, corrected: corrections))
        var reference = LibraryReference(
          db, contents: contents, wanted: .everybody, called: called)
        let found = try reference.crossReference(of: [number]).article(id)
        return found.map { article in
          zip(article.document.mentions, article.links).map { ($0.span, $1) }
        }
      }
    }
  }

  /// Mentions of an entity in their context, article by article from the newest on and in reading
  /// order within each: `count` from number `start` on.
  public nonisolated func mentions(
    of id: EntityID, from start: Int = 0, count: Int = 200,
    corrected corrections: [Correction] = []
  ) throws(LibraryFailure) -> [ConcordanceLine] {
    try checkedIndex {
      try index.database.read { db in
        let table = try index.entities(db, corrected: corrections)
        guard let number = try table.number(of: id) else { return [] }
        let counts = try table.articles(.named, of: number).counts
        var reference = LibraryReference(
          db, contents: contents, wanted: .only(number), called: CalledEntities([], in: table))
        var passed = 0
        var lines: [ConcordanceLine] = []
        try DatedArticles(db: db).forEach(among: NumberSet(counts.keys)) { article in
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
