import NewsCore

/// Reads files of texts with marked quotations and indirect speech.
package enum QuotedFile {
  package static func articles(at path: String) throws -> [QuotedArticle] {
    let bytes = try FileReader().bytes(at: path)
    do {
      return try QuotedArticleReader().articles(in: bytes)
    } catch {
      throw ReadFailure(path: path, problem: error.message)
    }
  }
}
