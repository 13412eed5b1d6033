import Foundation
import GRDB
import NewsCore

@testable import NewsLibrary

/// Who is named where and who says what, as a cross-reference tells it or as an index does: two that
/// say the same are equal.
struct ToldReference: Equatable {
  /// For each article its mentions and what they name.
  var links: [String: [String]] = [:]
  var entities: [LibraryEntity] = []
  var quotations: [QuotationRow] = []

  init(_ reference: CrossReference) {
    for (document, links) in zip(reference.documents, reference.links) {
      self.links[document.article.id.name] = links.map { link in
        Self.told(
          reference.entities[link.entity].id, link.origin, link.isCertain,
          link.candidates.map { reference.entities[$0].id })
      }
    }
    entities = reference.entityRows().map { row in
      LibraryEntity(
        id: row.id, kind: row.kind, name: row.name, forms: row.forms, mentions: row.mentions,
        articles: row.articles.count)
    }.sorted { $0.id < $1.id }
    quotations = reference.quotationRows(.everything)
  }

  init(_ library: Library) async throws {
    links = try await library.index.database.read { db in
      let table = EntityTable(db: db)
      let rows = try Row.fetchAll(
        db,
        sql: "SELECT name, links FROM digest JOIN listed ON listed.id = digest.article")
      return try rows.reduce(into: [:]) { found, row in
        let links = try StoredLinks(Array(row[1] as Data))
        found[row[0]] = try links.mentions.indices.map { mention in
          let link = links[mention]
          return Self.told(
            try table.entity(link.entity)?.id ?? EntityID("nobody"), link.origin, link.isCertain,
            try link.candidates.compactMap { try table.entity($0)?.id })
        }
      }
    }
    entities = try library.entities(limit: 100_000).sorted { $0.id < $1.id }
    quotations = try await library.page(of: .everything, count: 100_000, reasons: true)
  }

  private static func told(
    _ entity: EntityID, _ origin: LinkOrigin, _ isCertain: Bool, _ candidates: [EntityID]
  ) -> String {
    "\(entity.name) \(origin) \(isCertain) " + candidates.map(\.name).joined(separator: " ")
  }
}
