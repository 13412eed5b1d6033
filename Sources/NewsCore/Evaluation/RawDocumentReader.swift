/// Makes the document that the program makes of a text as of a file, whatever is marked in it.
struct RawDocumentReader {
  /// Each line is a paragraph where the text cannot be read as a file.
  func document(named name: String, _ text: SourceText) -> Document {
    let imported = try? ArticleImporter().article(
      from: text.bytes, id: ArticleID(name), fileName: "\(name).txt")
    guard var article = imported, article.text == text else {
      return Analyzer().document(from: LineArticleReader().article(named: name, text))
    }
    article.story = name
    return Analyzer().document(from: article)
  }
}
