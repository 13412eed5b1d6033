/// Makes articles of files: finds the format by content, then by name, and has the importer for it
/// read it.
public struct ArticleImporter: Sendable {
  public let columns: TableColumns
  private let pages: any PageReading
  private let pdfReader: (any PDFReader)?

  /// `columns` are the columns of tables that the user names; `pages` reads web pages, without it
  /// they are read in this process; without `pdfReader` PDF documents are passed over.
  public init(
    columns: TableColumns = TableColumns(), pages: any PageReading = PageExtractor(),
    pdfReader: (any PDFReader)? = nil
  ) {
    self.columns = columns
    self.pages = pages
    self.pdfReader = pdfReader
  }

  /// The same importer with other columns named by the user.
  public func naming(_ columns: TableColumns) -> ArticleImporter {
    ArticleImporter(columns: columns, pages: pages, pdfReader: pdfReader)
  }

  /// Whether it may depend on the columns that are named what is read of a file: it is a table, or
  /// something in which there may be one.
  public func mayHoldTable(_ bytes: [UInt8], fileName: String) -> Bool {
    if Inflater.isCompressed(bytes) || ArchiveReader.isArchive(bytes) { return true }
    let name = Self.unpacked(fileName)
    guard !WARCReader.isArchive(bytes), BinaryDetector().kind(of: bytes) == nil,
      !MailDetector.isMail(bytes, fileName: name)
    else { return false }
    let decoded = TextDecoder().text(from: bytes)
    guard FormatDetector().format(of: decoded.text, fileName: name) == .plain else { return false }
    do {
      return try TableImporter(columns: columns).records(in: decoded, fileName: name) != nil
    } catch {
      return true
    }
  }

  /// The articles in the bytes of a file, those that are wanted of it.
  ///
  /// What a file holds beside each other need not be about one event, so for stories it counts for
  /// nothing that articles are in one file, unless the file says otherwise.
  public func contents(
    of bytes: [UInt8], from file: FoundFile
  ) throws(ImportFailure) -> FileContents {
    var contents = FileContents()
    if Inflater.isCompressed(bytes) {
      contents = try inflated(bytes, from: file)
    } else if ArchiveReader.isArchive(bytes) {
      contents = try ArchiveImporter(importer: self).contents(of: bytes, from: file)
    } else if WARCReader.isArchive(bytes) {
      contents = WARCImporter(importer: self).contents(of: bytes, from: file)
      if contents.articles.isEmpty && contents.skipped.isEmpty {
        throw ImportFailure(fileName: file.path, reason: .empty)
      }
    } else if let records = try records(in: bytes, fileName: file.path) {
      contents = self.contents(of: records, from: file)
    } else {
      var article = try article(from: bytes, id: file.id, fileName: file.path)
      article.story = file.story
      contents.articles = [article]
    }
    contents.keep(file.parts, of: file.path)
    return contents
  }

  /// What a file compressed with gzip holds, read as if it were not.
  private func inflated(
    _ bytes: [UInt8], from file: FoundFile
  ) throws(ImportFailure) -> FileContents {
    let output = Inflater.output(of: bytes[...], limit: ArchiveReader.largest)
    if Inflater.isCompressed(output.bytes) {
      let words = "it is a compressed file within a compressed file; unpack it first"
      throw ImportFailure(fileName: file.path, reason: .damaged(words))
    }
    guard WARCReader.isArchive(output.bytes) || output.bytes.count <= FileReader.largest else {
      throw ImportFailure(fileName: file.path, reason: .tooLarge(limit: FileReader.largest))
    }
    var contents = try contents(
      of: output.bytes, from: FoundFile(path: file.path, story: file.story))
    if let damage = output.damage {
      contents.skipped.append(ImportFailure(fileName: file.path, reason: .damaged(damage)))
    }
    return contents
  }

  /// The article in `bytes`, a file that holds one; `fileName` is used for the format and in
  /// messages only, `charset` is the encoding that a server names.
  public func article(
    from bytes: [UInt8], id: ArticleID, fileName: String, charset: String? = nil
  ) throws(ImportFailure) -> Article {
    if bytes.starts(with: Array("%PDF-".utf8)), let pdfReader {
      do throws(ImportFailure.Reason) {
        let document = try pdfReader.document(in: bytes)
        return PDFImporter().article(from: document, id: id)
      } catch {
        throw ImportFailure(fileName: fileName, reason: error)
      }
    }
    if let kind = BinaryDetector().kind(of: bytes) {
      throw ImportFailure(fileName: fileName, reason: .binary(kind: kind.name))
    }
    let article: Article
    do {
      article = try self.article(from: bytes, id: id, name: fileName, charset: charset)
    } catch {
      throw ImportFailure(fileName: fileName, reason: .page(error))
    }
    if article.blocks.isEmpty { throw ImportFailure(fileName: fileName, reason: .empty) }
    return article
  }

  private func article(
    from bytes: [UInt8], id: ArticleID, name: String, charset: String?
  ) throws(PageFailure) -> Article {
    // What a server says goes before what a page says (HTML Standard, section 13.2.3.1).
    let decoded = TextDecoder().text(from: bytes, declared: charset)
    switch FormatDetector().format(of: decoded.text, fileName: Self.unpacked(name)) {
    case .markdown: return MarkdownImporter().article(from: decoded, id: id)
    case .html:
      let text = charset == nil ? declared(decoded, bytes) : decoded
      return try HTMLImporter(pages: pages).article(from: text, id: id)
    default: return PlainTextImporter().article(from: decoded, id: id)
    }
  }

  /// The name that a compressed file had before.
  private static func unpacked(_ name: String) -> String {
    name.lowercased().hasSuffix(".gz") ? String(name.dropLast(3)) : name
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
    if MailDetector.isMail(bytes, fileName: Self.unpacked(fileName)) {
      return MailImporter().records(in: bytes)
    }
    let decoded = TextDecoder().text(from: bytes)
    switch FormatDetector().format(of: decoded.text, fileName: Self.unpacked(fileName)) {
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
