import NewsCore

/// Reads and analyses files for a library.
struct FilePreparer: Sendable {
  let importer: ArticleImporter

  /// What is in a file; nothing of it is analysed when the library has the same bytes.
  func prepared(_ file: FoundFile, known: KnownSource?) -> PreparedFile {
    do {
      let bytes = try FileReader().bytes(at: file.path)
      let hash = ContentHash(of: bytes)
      if let known, known.covers(hash) {
        return PreparedFile(
          file: file, hash: hash, articles: [], skipped: known.skipped, known: known)
      }
      return prepared(bytes, of: file, hash, known)
    } catch {
      return PreparedFile(
        file: file, hash: nil, articles: [], skipped: [error.message], known: known)
    }
  }

  /// What is in something that was fetched.
  func prepared(_ source: FetchedSource, known: KnownSource?) -> PreparedFile {
    let file = FoundFile(path: source.url, story: source.url)
    let hash = ContentHash(of: source.bytes)
    if let known, known.covers(hash) {
      return PreparedFile(
        file: file, hash: hash, articles: [], skipped: known.skipped, known: known)
    }
    return prepared(source.bytes, of: file, hash, known, charset: source.charset)
  }

  /// A server names the encoding of a page only; files that hold several articles name their own.
  private func contents(
    of bytes: [UInt8], from file: FoundFile, charset: String?
  ) throws(ImportFailure) -> FileContents {
    let contents = try importer.contents(of: bytes, from: file)
    guard let charset, contents.articles.count == 1, contents.articles[0].format == .html else {
      return contents
    }
    var article = try importer.article(
      from: bytes, id: file.id, fileName: file.path, charset: charset)
    article.story = file.story
    return FileContents(articles: [article], skipped: contents.skipped)
  }

  private func prepared(
    _ bytes: [UInt8], of file: FoundFile, _ hash: ContentHash, _ known: KnownSource?,
    charset: String? = nil
  ) -> PreparedFile {
    do {
      let contents = try contents(of: bytes, from: file, charset: charset)
      let articles = StableNamer().named(contents.articles, in: file.path)
      let isWhole = file.parts.isEmpty && contents.skipped.allSatisfy(\.reason.isLasting)
      return PreparedFile(
        file: file, hash: isWhole ? hash : nil, articles: articles.map(PreparedArticle.init),
        skipped: contents.skipped.map(\.message), known: known)
    } catch {
      return PreparedFile(
        file: file, hash: error.reason.isLasting ? hash : nil, articles: [],
        skipped: [error.message], known: known)
    }
  }
}
