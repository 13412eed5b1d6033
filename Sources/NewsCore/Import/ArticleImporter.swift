/// Makes articles of files: finds the format by content, then by name, and has the importer for it
/// read it.
public struct ArticleImporter: Sendable {
  public init() {}

  /// The article in `bytes`; `fileName` is used for the format and in messages only.
  public func article(
    from bytes: [UInt8], id: ArticleID, fileName: String
  ) throws(ImportFailure) -> Article {
    if let kind = BinaryDetector().kind(of: bytes) {
      throw ImportFailure(fileName: fileName, reason: .binary(kind: kind.name))
    }
    guard let article = article(from: bytes, id: id, name: fileName) else {
      throw ImportFailure(fileName: fileName, reason: .binary(kind: nil))
    }
    if article.blocks.isEmpty { throw ImportFailure(fileName: fileName, reason: .empty) }
    return article
  }

  private func article(from bytes: [UInt8], id: ArticleID, name: String) -> Article? {
    let decoded = TextDecoder().text(from: bytes)
    switch FormatDetector().format(of: decoded.text, fileName: name) {
    case .plain: return PlainTextImporter().article(from: decoded, id: id)
    case .markdown: return MarkdownImporter().article(from: decoded, id: id)
    case .html:
      guard let declared = EncodingDeclaration().encoding(in: bytes) else {
        return HTMLImporter().article(from: decoded, id: id)
      }
      let redecoded = TextDecoder().text(from: bytes, declared: declared)
      return HTMLImporter().article(from: redecoded, id: id)
    }
  }
}
