import NewsCore
import NewsLibrary

/// The entities of a library: as those of files, with the number of articles in place of the articles.
struct LibraryEntityListing: FlatListing {
  let columns = ["entity", "kind", "name", "forms", "mentions", "article_count"]

  func write(_ row: LibraryEntity, to writer: inout JSONWriter) {
    writer.member("entity", row.id.name)
    writer.member("kind", row.kind.rawValue)
    writer.member("name", row.name)
    EntityListing.write(row.forms, to: &writer)
    writer.member("mentions", row.mentions)
    writer.member("article_count", row.articles)
  }

  func fields(of row: LibraryEntity) -> [String] {
    [
      row.id.name, row.kind.rawValue, row.name, EntityListing.field(of: row.forms),
      String(row.mentions), String(row.articles),
    ]
  }

  func text(of row: LibraryEntity) -> String {
    EntityListing.text(kind: row.kind, mentions: row.mentions, name: row.name, forms: row.forms)
  }
}
