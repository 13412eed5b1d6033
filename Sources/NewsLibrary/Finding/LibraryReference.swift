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
    /// The same, and those who may be called as a query asks.
    case speakersAndCalled
    case only(Int)
  }

  private let db: Database
  private let contents: ArticleContents
  private let wanted: Wanted
  private let called: CalledEntities

  /// - Parameter called: gives the entities, with what is needed of their names.
  init(_ db: Database, contents: ArticleContents, wanted: Wanted, called: CalledEntities) {
    self.called = called
    self.db = db
    self.contents = contents
    self.wanted = wanted
  }

  /// The cross-reference of those of the articles that are linked, in the order given.
  mutating func crossReference(of articles: [Int]) throws -> CrossReference {
    var read: [(article: Article, findings: FindingCoder.Findings, links: StoredLinks)] = []
    let row = try DirectStatement(
      db,
      sql: """
        SELECT version, findings, links FROM digest JOIN article ON article.id = digest.article
        WHERE article.id = ? AND links IS NOT NULL
        """)
    defer { row.reset() }
    for number in articles {
      try row.begin(Int64(number))
      guard try row.next(), let article = try contents.recentArticle(ofVersion: row.number(0))
      else { continue }
      let findings = try FindingCoder().findings(from: row.bytes(1))
      let links = try StoredLinks(row.bytes(2))
      guard links.mentions.count == findings.mentions.count,
        findings.areWithin(article.text.count)
      else { throw ByteReader.Damage() }
      read.append((article, findings, links))
    }
    return try crossReference(of: read)
  }

  private mutating func crossReference(
    of read: [(article: Article, findings: FindingCoder.Findings, links: StoredLinks)]
  ) throws -> CrossReference {
    let corrected = called.corrected
    var mentions: [Int: [MentionReference]] = [:]
    // Mentions of what corrections say is no name.
    var gone: [Int: Set<Int>] = [:]
    for (document, article) in read.enumerated() {
      for mention in wantedMentions(article.findings, article.links) {
        if let entity = corrected.standing(article.links[mention].entity) {
          mentions[entity, default: []].append(
            MentionReference(document: document, mention: mention))
        } else {
          gone[document, default: []].insert(mention)
        }
      }
    }
    var entities: [(number: Int, entity: Entity)] = []
    for (number, references) in mentions {
      guard let known = try called.entity(number) else { throw ByteReader.Damage() }
      let entity = Entity(
        id: known.id, kind: known.kind, name: known.name, forms: known.forms,
        mentions: references.sorted())
      entities.append((number, entity))
    }
    entities.sort { $0.entity.id < $1.entity.id }
    let places = Dictionary(uniqueKeysWithValues: zip(entities.map(\.number), 1...))
    func place(_ number: Int) -> Int? {
      corrected.standing(number).flatMap { places[$0] }
    }
    let documents = read.map { article, findings, links in
      let kinds = links.links.map { link in
        place(link.entity).map { entities[$0 - 1].entity.kind } ?? .other
      }
      let names = zip(findings.mentions, links.mentions).map {
        Mention(span: $0, kind: kinds[$1])
      }
      return Document(
        of: article, sentences: findings.sentences, mentions: names,
        quotations: findings.quotations)
    }
    let links = read.map { _, _, links in
      let different = links.links.map { link in
        let isMoved = corrected.standing(link.entity) != link.entity
        let isSettled = corrected.settles(link)
        return EntityLink(
          entity: place(link.entity) ?? 0, reason: "",
          isCertain: link.isCertain || isMoved && link.candidates.isEmpty || isSettled,
          origin: isMoved || isSettled ? .reviewer : link.origin)
      }
      return links.mentions.map { different[$0] }
    }
    return CrossReference(
      documents: documents, entities: [Self.nobody] + entities.map(\.entity), links: links
    ).without(gone)
  }

  /// Whom mentions name that are not wanted.
  private static let nobody = Entity(
    id: EntityID(""), kind: .other, name: "", forms: [], mentions: [])

  private func speakers(_ findings: FindingCoder.Findings) -> Set<Int> {
    findings.quotations.reduce(into: []) { found, quotation in
      if let speaker = quotation.speaker { found.formUnion(speaker.mentions) }
      for candidate in quotation.candidates { found.formUnion(candidate.mentions) }
    }
  }

  private func wantedMentions(
    _ findings: FindingCoder.Findings, _ links: StoredLinks
  ) -> [Int] {
    let corrected = called.corrected
    switch wanted {
    case .everybody: return Array(findings.mentions.indices)
    case .only(let entity):
      return findings.mentions.indices.filter {
        corrected.standing(links[$0].entity) == entity
      }
    case .speakers: return speakers(findings).sorted()
    case .speakersAndCalled:
      let named = findings.mentions.indices.filter { called.mayBeCalled(links[$0].entity) }
      return speakers(findings).union(named).sorted()
    }
  }
}
