import NewsCore
import Synchronization

/// Reads articles out of the library.
final class ArticleContents: Sendable {
  private let store: LibraryStore
  /// By their numbers; none has number 0.
  private let compressors: Mutex<[UInt32: TextCompressor]>
  private let recent = Mutex(
    RecentValues(room: ArticleContents.room, size: \[UInt8].count))

  /// Bytes that either half of the texts kept in memory may have: what a search reads, a few times.
  private static let room = 4 << 20

  init(store: LibraryStore) {
    self.store = store
    compressors = Mutex([0: TextCompressor()])
  }

  /// What new articles are compressed with.
  func newestCompressor() throws -> TextCompressor {
    try store.dictionaries().last.map { TextCompressor(dictionary: $0) } ?? TextCompressor()
  }

  /// An article as it was stored last; nil when there is none of that name.
  func article(named name: String) throws -> Article? {
    guard let number = try store.numbers(ofArticles: [name]).first else { return nil }
    return try store.content(ofArticle: number).map(article)
  }

  /// All versions of an article, the oldest first, with when they were added.
  func versions(ofArticle name: String) throws -> [(added: Int, article: Article)] {
    guard let number = try store.numbers(ofArticles: [name]).first else { return [] }
    return try store.versions(ofArticle: number).map { ($0.added, try article(from: $0.content)) }
  }

  /// An article as a version of it was stored.
  func article(ofVersion version: Int64) throws -> Article {
    try ArticleCoder().article(from: try text(ofVersion: version))
  }

  /// The same for questions that follow each other, as somebody types: what was read last is kept.
  /// Nil when `isWanted` turns away the article's code.
  func recentArticle(
    ofVersion version: Int64, where isWanted: ([UInt8]) throws -> Bool = { _ in true }
  ) throws -> Article? {
    let text = try recentText(ofVersion: version)
    return try isWanted(text) ? try ArticleCoder().article(from: text) : nil
  }

  /// The article's code for such questions.
  func recentText(ofVersion version: Int64) throws -> [UInt8] {
    if let known = recent.withLock({ $0[version] }) { return known }
    let text = try text(ofVersion: version)
    recent.withLock { $0.add(text, version) }
    return text
  }

  /// The article that compressed content holds.
  func article(from content: [UInt8]) throws -> Article {
    try ArticleCoder().article(from: try text(of: content))
  }

  /// Content as it was before it was compressed.
  func text(of content: [UInt8]) throws -> [UInt8] {
    let number = TextCompressor.dictionaryNumber(of: content.span)
    return try Self.text(of: content.span, try compressor(number))
  }

  private func text(ofVersion version: Int64) throws -> [UInt8] {
    // Dictionaries are in the same database, so none is looked for while the content is read.
    let (text, number) = try store.withContent(ofVersion: version) { content in
      let number = TextCompressor.dictionaryNumber(of: content)
      let known = compressors.withLock { $0[number] }
      return (try known.map { try Self.text(of: content, $0) }, number)
    }
    if let text { return text }
    let compressor = try compressor(number)
    return try store.withContent(ofVersion: version) { try Self.text(of: $0, compressor) }
  }

  private static func text(
    of content: Span<UInt8>, _ compressor: TextCompressor?
  ) throws -> [UInt8] {
    guard let text = compressor?.decompressed(content) else { throw ByteReader.Damage() }
    return text
  }

  /// The compressor of a number; looked for anew when it is not known, as whoever writes may have
  /// made it since.
  private func compressor(_ number: UInt32) throws -> TextCompressor? {
    if let known = compressors.withLock({ $0[number] }) { return known }
    let all = try store.dictionaries().map { TextCompressor(dictionary: $0) }
    return compressors.withLock { known in
      for compressor in all { known[compressor.number] = compressor }
      return known[number]
    }
  }
}
