/// Makes articles of files: finds the format by content, then by name, and has the importer for it
/// read it.
public struct ArticleImporter: Sendable {
  private let columns: TableColumns
  private let pages: any PageReading

  /// `columns` are the columns of tables that the user names; `pages` reads web pages, without it
  /// they are read in this process.
  public init(
    columns: TableColumns = TableColumns(), pages: any PageReading = PageExtractor()
  ) {
    self.columns = columns
    self.pages = pages
  }

  /// The articles in the bytes of a file, those that are wanted of it.
  ///
  /// What a file holds beside each other need not be about one event, so each article of several is
  /// a story of its own unless the file says otherwise.
  public func contents(
    of bytes: [UInt8], from file: FoundFile
  ) throws(ImportFailure) -> FileContents {
    var contents = FileContents()
    if ArchiveReader.isArchive(bytes) {
      contents = try ArchiveImporter(importer: self).contents(of: bytes, from: file)
    } else if let records = try records(in: bytes, fileName: file.path) {
      contents = self.contents(of: records, from: file)
    } else {
      var article = try article(from: bytes, id: file.id, fileName: file.path)
      article.story = file.story
      contents.articles = [article]
    }
    contents.keep(file.parts)
    return contents
  }

  /// The article in `bytes`, a file that holds one; `fileName` is used for the format and in
  /// messages only.
  public func article(
    from bytes: [UInt8], id: ArticleID, fileName: String
  ) throws(ImportFailure) -> Article {
    if let kind = BinaryDetector().kind(of: bytes) {
      throw ImportFailure(fileName: fileName, reason: .binary(kind: kind.name))
    }
    let article: Article
    do {
      article = try self.article(from: bytes, id: id, name: fileName)
    } catch {
      throw ImportFailure(fileName: fileName, reason: .page(error))
    }
    if article.blocks.isEmpty { throw ImportFailure(fileName: fileName, reason: .empty) }
    return article
  }

  private func article(
    from bytes: [UInt8], id: ArticleID, name: String
  ) throws(PageFailure) -> Article {
    let decoded = TextDecoder().text(from: bytes)
    switch FormatDetector().format(of: decoded.text, fileName: name) {
    case .markdown: return MarkdownImporter().article(from: decoded, id: id)
    case .html:
      return try HTMLImporter(pages: pages).article(from: declared(decoded, bytes), id: id)
    default: return PlainTextImporter().article(from: decoded, id: id)
    }
  }

  /// The text in the encoding that a document names in its own syntax.
  private func declared(_ decoded: DecodedText, _ bytes: [UInt8]) -> DecodedText {
    guard let declared = EncodingDeclaration().encoding(in: bytes) else { return decoded }
    return TextDecoder().text(from: bytes, declared: declared)
  }

  /// What a file with records holds; nil when it is of another format.
  private func records(
    in bytes: [UInt8], fileName: String
  ) throws(ImportFailure) -> RecordFile? {
    if BinaryDetector().kind(of: bytes) != nil { return nil }
    if MailDetector.isMail(bytes, fileName: fileName) { return MailImporter().records(in: bytes) }
    let decoded = TextDecoder().text(from: bytes)
    switch FormatDetector().format(of: decoded.text, fileName: fileName) {
    case .feed:
      return try FeedImporter().records(in: declared(decoded, bytes), fileName: fileName)
    case .plain:
      return try TableImporter(columns: columns).records(in: decoded, fileName: fileName)
        ?? ExportSplitter().records(in: decoded)
    default: return nil
    }
  }

  private func contents(of records: RecordFile, from file: FoundFile) -> FileContents {
    var contents = FileContents()
    let isAlone = records.entries.count == 1
    for (index, entry) in records.entries.prefix(FileContents.mostArticles).enumerated() {
      let name = isAlone ? file.path : "\(file.path)#\(index + 1)"
      switch entry {
      case .failure(let reason):
        contents.skipped.append(ImportFailure(fileName: name, reason: reason))
      case .success(let record):
        var article: Article
        do {
          article = try RecordImporter(pages: pages).article(from: record, id: ArticleID(name))
        } catch {
          contents.skipped.append(ImportFailure(fileName: name, reason: .page(error)))
          continue
        }
        article.story = isAlone ? file.story : record.story.map { "\(file.path)#\($0)" } ?? name
        if article.blocks.isEmpty {
          contents.skipped.append(ImportFailure(fileName: name, reason: .empty))
        } else {
          contents.articles.append(article)
        }
      }
    }
    if records.entries.count > FileContents.mostArticles {
      let reason = ImportFailure.Reason.tooManyArticles(limit: FileContents.mostArticles)
      contents.skipped.append(ImportFailure(fileName: file.path, reason: reason))
    }
    if let damage = records.damage {
      contents.skipped.append(ImportFailure(fileName: file.path, reason: .damaged(damage)))
    }
    return contents
  }
}
