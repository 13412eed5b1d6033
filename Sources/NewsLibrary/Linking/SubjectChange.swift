import Foundation
import GRDB
import NewsCore

/// Finds the articles whose nearness to others may have changed: those that share a word with an
/// article that came or went, if the word was or is in few articles.
struct SubjectChange {
  private let db: Database
  private let contents: ArticleContents

  init(_ db: Database, contents: ArticleContents) {
    self.db = db
    self.contents = contents
  }

  func articles(in archive: Archive) throws -> Set<Int> {
    let came = try words(
      "SELECT version FROM digest JOIN article ON article.id = digest.article WHERE links IS NULL")
    let went = try words("SELECT version FROM replaced")
    let rare = RareWords(db: db)
    var found: Set<Int> = []
    for word in Set(came.keys).union(went.keys) {
      let (after, few) = try rare.articles(with: word)
      let before = after - came[word, default: 0] + went[word, default: 0]
      guard min(before, after) <= EntityIndex.commonestWord else { continue }
      found.formUnion(try (few ?? rare.found(word)).compactMap { archive.place(of: $0) })
    }
    return found
  }

  /// For each word of some versions that says something of the subject, how many of them have it.
  private func words(_ versions: String) throws -> [String: Int] {
    let coder = ContextWords()
    var counts: [String: Int] = [:]
    for version in try Int64.fetchAll(db, sql: versions) {
      let text = SearchableText(try contents.article(ofVersion: version))
      for word in text.distinctWords where coder.key(of: Array(word).span) != nil {
        counts[String(decoding: word, as: UTF8.self), default: 0] += 1
      }
    }
    return counts
  }
}
