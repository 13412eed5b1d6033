import NewsCore

/// Reads and analyses files for a library.
struct FilePreparer: Sendable {
  let importer: ArticleImporter

  /// What is in a file; nothing of it is analysed when the library has the same bytes.
  func prepared(_ file: FoundFile, known: KnownSource?) -> PreparedFile {
    let bytes: [UInt8]
    do {
      bytes = try FileReader().bytes(at: file.path)
    } catch {
      return unreadable(file, error, known)
    }
    let hash = ContentHash(of: bytes)
    if let known, known.hash == hash {
      return PreparedFile(file: file, hash: hash, articles: [], skipped: [], known: known)
    }
    do {
      let contents = try importer.contents(of: bytes, from: file)
      return PreparedFile(
        file: file, hash: hash, articles: contents.articles.map(PreparedArticle.init),
        skipped: contents.skipped, known: known)
    } catch {
      return unreadable(file, error, known, hash: hash)
    }
  }

  private func unreadable(
    _ file: FoundFile, _ failure: ImportFailure, _ known: KnownSource?,
    hash: ContentHash = ContentHash(of: [])
  ) -> PreparedFile {
    PreparedFile(file: file, hash: hash, articles: [], skipped: [failure], known: known)
  }
}
