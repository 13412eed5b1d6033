import Foundation
import GRDB
import NewsCore

extension LibraryStore {
  /// Which files of a batch the library knows, byte for byte, by names that are not there any more,
  /// by their paths now.
  ///
  /// A file that holds several articles, and one that came into another folder, is not known again:
  /// its stories, and with them who is meant by a name, may be others there.
  ///
  /// - Parameter isGone: whether there is no file at a path any more.
  func renamedFiles(
    in files: [PreparedFile], isGone: (String) -> Bool
  ) throws -> [String: RenamedFile] {
    try database.read { db in
      var taken: Set<Int64> = []
      var renamed: [String: RenamedFile] = [:]
      for file in files where (file.known?.articles ?? 0) == 0 && file.articles.count == 1 {
        let path = file.file.path
        guard let hash = file.hash, file.articles[0].name == path else { continue }
        let rows = try Row.fetchAll(
          try db.cachedStatement(sql: Self.known),
          arguments: [Data(hash.bytes), file.file.story, StoredPath(path).folder])
        guard rows.allSatisfy({ isGone($0[0]) }),
          let row = rows.first(where: { !taken.contains($0[1]) })
        else { continue }
        taken.insert(row[1])
        renamed[path] = RenamedFile(source: row[1], article: row[2], version: row[3], name: path)
      }
      return renamed
    }
  }

  /// Gives an article the name and the source of the file it is in now.
  static func rename(
    _ renamed: RenamedFile, to article: PreparedArticle, source: Int64,
    compressor: TextCompressor, in db: Database
  ) throws -> AddedArticle {
    guard let content = compressor.compressed(article.content) else {
      throw LibraryFailure.database(file: article.name, words: "there is no memory to compress it")
    }
    try db.cachedStatement(sql: "UPDATE article SET source = ? WHERE id = ?")
      .execute(arguments: [source, renamed.article])
    try db.cachedStatement(sql: "UPDATE version SET hash = ?, content = ? WHERE id = ?")
      .execute(arguments: [Data(article.hash.bytes), Data(content), renamed.version])
    try db.cachedStatement(sql: "UPDATE source SET isGone = 1 WHERE id = ?")
      .execute(arguments: [renamed.source])
    return AddedArticle(
      stored: StoredVersion(article: renamed.article, version: renamed.version),
      outcome: .renamed)
  }

  /// Files of the same bytes in the same folder that hold one article.
  private static let known = """
    SELECT located.path, located.id, article.id, article.version
    FROM located JOIN folder AS story ON story.id = located.story
    JOIN folder AS place ON place.id = located.folder
    JOIN article ON article.source = located.id
    WHERE located.hash = ?1 AND story.path = ?2 AND place.path = ?3 AND article.name IS NULL
    AND NOT EXISTS (
      SELECT 1 FROM article AS other WHERE other.source = located.id AND other.id <> article.id)
    """
}
