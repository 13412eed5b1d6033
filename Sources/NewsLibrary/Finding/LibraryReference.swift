import Foundation
import GRDB
import NewsCore

/// Makes cross-references of some articles of a library, with the links and names of all, out of what
/// the index keeps: nothing is analysed.
struct LibraryReference {
  /// Whose names are looked up; all others are nobody's.
  enum Wanted {
    case everybody
    /// Those who are quoted or may be.
    case speakers
    case only(Int)
  }

  private let db: Database
  private let contents: ArticleContents
  private let wanted: Wanted
  private let called: NumberSet
  private var known: [Int: LibraryEntity] = [:]

  /// - Parameter called: entities of which it matters how their names are written elsewhere.
  init(
    _ db: Database, contents: ArticleContents, wanted: Wanted, called: NumberSet = NumberSet()
  ) {
    self.called = called
    self.db = db
    self.contents = contents
    self.wanted = wanted
  }

  /// The cross-reference of those of the articles that are linked, in the order given.
  mutating func crossReference(of articles: [Int]) throws -> CrossReference {
    var read: [(article: Article, findings: FindingCoder.Findings, links: StoredLinks)] = []
    let statement = try db.cachedStatement(
      sql: """
        SELECT version, findings, links FROM digest JOIN article ON article.id = digest.article
        WHERE article.id = ? AND links IS NOT NULL
        """)
    for number in articles {
      guard let row = try Row.fetchOne(statement, arguments: [number]),
        let article = try contents.recentArticle(ofVersion: row[0])
      else { continue }
      let findings = try FindingCoder().findings(from: Array(row[1] as Data))
      let links = try StoredLinks(Array(row[2] as Data))
      let spans = findings.sentences + findings.mentions + findings.quotations.flatMap(\.spans)
      guard links.mentions.count == findings.mentions.count,
        spans.allSatisfy({ $0.end <= article.text.count })
      else { throw ByteReader.Damage() }
      read.append((article, findings, links))
    }
    return try crossReference(of: read)
  }

  private mutating func crossReference(
    of read: [(article: Article, findings: FindingCoder.Findings, links: StoredLinks)]
  ) throws -> CrossReference {
    var mentions: [Int: [MentionReference]] = [:]
    for (document, article) in read.enumerated() {
      for mention in wantedMentions(article.findings, article.links) {
        mentions[article.links[mention].entity, default: []].append(
          MentionReference(document: document, mention: mention))
      }
    }
    var entities: [(number: Int, entity: Entity)] = []
    for (number, references) in mentions {
      guard let known = try entity(number) else { throw ByteReader.Damage() }
      let entity = Entity(
        id: known.id, kind: known.kind, name: known.name, forms: known.forms,
        mentions: references.sorted())
      entities.append((number, entity))
    }
    entities.sort { $0.entity.id < $1.entity.id }
    let places = Dictionary(uniqueKeysWithValues: zip(entities.map(\.number), 1...))
    let documents = read.map { article, findings, links in
      let names = findings.mentions.indices.map { mention in
        let kind = places[links[mention].entity].map { entities[$0 - 1].entity.kind }
        return Mention(span: findings.mentions[mention], kind: kind ?? .other)
      }
      return Document(
        of: article, sentences: findings.sentences, mentions: names,
        quotations: findings.quotations)
    }
    let links = read.map { _, _, links in
      links.mentions.indices.map { mention in
        let link = links[mention]
        return EntityLink(
          entity: places[link.entity] ?? 0, reason: "", isCertain: link.isCertain,
          origin: link.origin)
      }
    }
    return CrossReference(
      documents: documents, entities: [Self.nobody] + entities.map(\.entity), links: links)
  }

  /// Whom mentions name that are not wanted.
  private static let nobody = Entity(
    id: EntityID(""), kind: .other, name: "", forms: [], mentions: [])

  private func wantedMentions(
    _ findings: FindingCoder.Findings, _ links: StoredLinks
  ) -> [Int] {
    switch wanted {
    case .everybody: return Array(findings.mentions.indices)
    case .only(let entity):
      return findings.mentions.indices.filter { links[$0].entity == entity }
    case .speakers:
      let speakers = findings.quotations.flatMap { quotation in
        ([quotation.speaker].compactMap(\.self) + quotation.candidates).compactMap(\.mention)
      }
      return Set(speakers).sorted()
    }
  }

  private mutating func entity(_ number: Int) throws -> LibraryEntity? {
    if let known = known[number] { return known }
    let found = try EntityTable(db: db).entity(number, hasForms: called.contains(number))
    known[number] = found
    return found
  }
}

extension Quotation {
  /// All places that are told of it.
  fileprivate var spans: [TextSpan] {
    [outer] + [cue, speaker?.span, relay].compactMap(\.self) + candidates.map(\.span)
  }
}
