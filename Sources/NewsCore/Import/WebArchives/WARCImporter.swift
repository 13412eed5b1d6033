/// Reads the pages in a web archive, each an article of its own that is called by its address.
struct WARCImporter {
  let importer: ArticleImporter

  func contents(of bytes: [UInt8], from file: FoundFile) -> FileContents {
    let reader = WARCReader(of: bytes)
    var contents = FileContents()
    var counts: [String: Int] = [:]
    for record in reader.records.prefix(FileContents.mostArticles) {
      // A page may have been fetched many times.
      let count = counts[record.url, default: 0] + 1
      counts[record.url] = count
      let name = "\(file.path)#\(record.url)" + (count > 1 ? "#\(count)" : "")
      if let damage = record.damage {
        contents.skipped.append(ImportFailure(fileName: name, reason: .damaged(damage)))
      }
      do throws(ImportFailure) {
        var article = try importer.article(
          from: record.body, id: ArticleID(name), fileName: name, charset: record.charset)
        article = article.told(at: record.url)
        article.story = name
        contents.articles.append(article)
      } catch {
        if record.damage == nil { contents.skipped.append(error) }
      }
    }
    if reader.otherCount > 0 {
      let reason = ImportFailure.Reason.answers(count: reader.otherCount)
      contents.skipped.append(ImportFailure(fileName: file.path, reason: reason))
    }
    if let damage = reader.damage {
      contents.skipped.append(ImportFailure(fileName: file.path, reason: .damaged(damage)))
    }
    return contents
  }
}

extension Article {
  /// The article with the address at which it was found, if it names none itself.
  fileprivate func told(at url: String) -> Article {
    var metadata = metadata
    metadata.url = metadata.url ?? url
    return Article(
      id: id, format: format, encoding: encoding, text: text, blocks: blocks, markup: markup,
      metadata: metadata, notices: notices)
  }
}
