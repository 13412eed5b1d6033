@testable import NewsCore

extension Corpus {
  /// The files that are articles, analysed.
  var documents: [Document] {
    files.compactMap { file in
      let article = try? ArticleImporter().article(
        from: file.bytes, id: ArticleID(file.path), fileName: file.path)
      return article.map { Analyzer().document(from: $0) }
    }
  }
}
