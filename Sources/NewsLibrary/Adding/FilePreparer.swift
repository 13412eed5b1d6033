import NewsCore

/// Reads and analyses files for a library.
struct FilePreparer: Sendable {
  let importer: ArticleImporter

  /// What is in a file; nothing of it is analysed when the library has the same bytes, read by the same
  /// columns.
  ///
  /// Columns that were named for a table once hold for it until others are named.
  func prepared(_ file: FoundFile, known: KnownSource?) -> PreparedFile {
    if let other = other(for: known) { return other.prepared(file, known: known) }
    do {
      let bytes = try FileReader().bytes(at: file.path)
      let hash = ContentHash(of: bytes)
      if let known, isRead(bytes, hash, file, known) {
        return result(of: file, hash, [], known.skipped, known)
      }
      return prepared(bytes, of: file, hash, known)
    } catch {
      return result(of: file, nil, [], [error.message], known)
    }
  }

  /// What is in something that was fetched.
  func prepared(_ source: FetchedSource, known: KnownSource?) -> PreparedFile {
    if let other = other(for: known) { return other.prepared(source, known: known) }
    let file = FoundFile(path: source.url, story: source.url)
    let hash = ContentHash(of: source.bytes)
    if let known, isRead(source.bytes, hash, file, known) {
      return result(of: file, hash, [], known.skipped, known)
    }
    return prepared(source.bytes, of: file, hash, known, charset: source.charset)
  }

  /// One that reads by the columns that were named before, where none are named now.
  private func other(for known: KnownSource?) -> FilePreparer? {
    guard importer.columns.isEmpty, let known, !known.columns.isEmpty else { return nil }
    return FilePreparer(importer: importer.naming(known.columns))
  }

  /// Whether the library has read the same bytes by the same columns, as far as these matter.
  private func isRead(
    _ bytes: [UInt8], _ hash: ContentHash, _ file: FoundFile, _ known: KnownSource
  ) -> Bool {
    known.covers(hash)
      && (known.columns == importer.columns || !importer.mayHoldTable(bytes, fileName: file.path))
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
      return result(
        of: file, isWhole ? hash : nil, articles.map(PreparedArticle.init),
        contents.skipped.map(\.message), known)
    } catch {
      return result(of: file, error.reason.isLasting ? hash : nil, [], [error.message], known)
    }
  }

  private func result(
    of file: FoundFile, _ hash: ContentHash?, _ articles: [PreparedArticle], _ skipped: [String],
    _ known: KnownSource?
  ) -> PreparedFile {
    PreparedFile(
      file: file, hash: hash, columns: importer.columns, articles: articles, skipped: skipped,
      known: known)
  }
}
