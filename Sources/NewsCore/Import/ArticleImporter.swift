/// Makes articles of files: finds the format by content, then by name, and has the importer for it read it.
public struct ArticleImporter: Sendable {
  public init() {}

  /// The article in `bytes`; `fileName` is used for the format and in messages only.
  public func article(
    from bytes: [UInt8], id: ArticleID, fileName: String
  ) throws(ImportFailure) -> Article {
    if let kind = BinaryDetector().kind(of: bytes) {
      throw ImportFailure(fileName: fileName, reason: .binary(kind: kind.name))
    }
    let decoded = TextDecoder().text(from: bytes)
    let article = PlainTextImporter().article(from: decoded, id: id)
    if article.blocks.isEmpty { throw ImportFailure(fileName: fileName, reason: .empty) }
    return article
  }
}
