import NewsCore

/// Reads and analyses files for a library.
struct FilePreparer: Sendable {
  let importer: ArticleImporter

  /// What is in a file; nothing of it is analysed when the library has the same bytes.
  func prepared(_ file: FoundFile, known: KnownSource?) -> PreparedFile {
    do {
      let bytes = try FileReader().bytes(at: file.path)
      let hash = ContentHash(of: bytes)
      if let known, known.hash == hash {
        return PreparedFile(
          file: file, hash: hash, articles: [], skipped: known.skipped, known: known)
      }
      return prepared(bytes, of: file, hash, known)
    } catch {
      return PreparedFile(
        file: file, hash: nil, articles: [], skipped: [error.message], known: known)
    }
  }

  private func prepared(
    _ bytes: [UInt8], of file: FoundFile, _ hash: ContentHash, _ known: KnownSource?
  ) -> PreparedFile {
    do {
      let contents = try importer.contents(of: bytes, from: file)
      return PreparedFile(
        file: file, hash: hash, articles: contents.articles.map(PreparedArticle.init),
        skipped: contents.skipped.map(\.message), known: known)
    } catch {
      return PreparedFile(
        file: file, hash: hash, articles: [], skipped: [error.message], known: known)
    }
  }
}
