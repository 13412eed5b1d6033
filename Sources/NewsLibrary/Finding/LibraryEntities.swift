import Foundation
import GRDB
import NewsCore

/// Tells where the articles of a library name somebody, by the links of the index.
final class LibraryEntities: NamedEntities {
  /// Somebody who is asked for.
  private struct Name: Hashable {
    let kind: EntityKind
    let words: SearchWords
  }

  private let db: Database
  private let table: EntityTable
  private var known: [Name: [Int: LibraryEntity]] = [:]
  /// The number of the article that is asked about.
  var article: Int64 = 0

  init(_ db: Database, _ table: EntityTable) {
    self.db = db
    self.table = table
  }

  /// The entities of a kind that have the words in a row in a form of the name, by their numbers.
  func entities(called words: SearchWords, _ kind: EntityKind) throws -> [Int: LibraryEntity] {
    let name = Name(kind: kind, words: words)
    if let found = known[name] { return found }
    let folded = WordIndex.words(of: words.text)
    var found: [Int: LibraryEntity] = [:]
    for number in try table.numbers(withWords: folded, isWhole: !words.isPrefix).numbers {
      guard let entity = try table.entity(number), entity.kind == kind,
        ([entity.name] + entity.forms.map(\.text)).contains(where: {
          Self.has(folded, words.isPrefix, in: $0)
        })
      else { continue }
      found[number] = entity
    }
    known[name] = found
    return found
  }

  func places(of words: SearchWords, _ kind: EntityKind, in article: Article) -> [TextSpan]? {
    // What cannot be read is answered by words.
    try? places(of: entities(called: words, kind))
  }

  private func places(of entities: [Int: LibraryEntity]) throws -> [TextSpan]? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT findings, links FROM digest WHERE article = ? AND links IS NOT NULL"),
      arguments: [article])
    guard let row else { return nil }
    let links = try StoredLinks(Array(row[1] as Data))
    let spans = try FindingCoder().findings(from: Array(row[0] as Data)).mentions
    guard spans.count == links.mentions.count else { throw ByteReader.Damage() }
    return spans.indices.filter { entities[links[$0].entity] != nil }.map { spans[$0] }
  }

  /// Whether a text has words in a row; of the last one the beginning is enough when `isPrefix`.
  private static func has(_ words: [String], _ isPrefix: Bool, in text: String) -> Bool {
    let all = WordIndex.words(of: text)
    guard let last = words.last, all.count >= words.count else { return false }
    return (0...all.count - words.count).contains { start in
      let row = all[start..<start + words.count]
      return row.dropLast().elementsEqual(words.dropLast())
        && (isPrefix ? row.last?.hasPrefix(last) == true : row.last == last)
    }
  }
}
