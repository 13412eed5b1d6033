/// An article as it was imported: its text and what each part of the text is for.
public struct Article: Hashable, Sendable {
  /// The format an article's file had.
  public enum Format: String, Hashable, Sendable {
    case plain, markdown, html
    /// RSS, Atom or JSON Feed.
    case feed
    /// A mail by itself or of a mailbox.
    case mail
    /// A row of CSV or JSON.
    case table
    /// A PDF document.
    case pdf
  }

  public let id: ArticleID
  /// Names the article by its prose.
  public let key: ArticleKey
  public let format: Format
  /// The name of the encoding and how it was found: `utf-8`, `windows-1252 (assumed)`.
  public let encoding: String
  public let text: SourceText
  /// The parts of the text in reading order; they do not overlap.
  public let blocks: [Block]
  /// Syntax inside blocks that is neither shown nor analysed, such as the stars around a bold word;
  /// in order.
  public let markup: [TextSpan]
  public let metadata: ArticleMetadata
  /// What it is together with when stories are looked for: a folder, as a path, or what a file says
  /// that several of its articles are about; then the story that was found. Empty for files named one
  /// by one.
  public var story = ""
  /// What a reader should know of how the file was read, such as an assumed encoding; one sentence
  /// each.
  public let notices: [String]

  /// - Parameter key: the key where it is known, as working it out takes as long as reading the
  ///   text.
  public init(
    id: ArticleID, key: ArticleKey? = nil, format: Format, encoding: String, text: SourceText,
    blocks: [Block], markup: [TextSpan] = [], metadata: ArticleMetadata, notices: [String] = []
  ) {
    self.id = id
    self.key = key ?? ArticleKey(of: text, blocks: blocks, markup: markup)
    self.format = format
    self.encoding = encoding
    self.text = text
    self.blocks = blocks
    self.markup = markup
    self.metadata = metadata
    self.notices = notices
  }

  /// The same article under another name; one that was a story of its own stays one.
  public func renamed(to id: ArticleID) -> Article {
    var article = Article(
      id: id, key: key, format: format, encoding: encoding, text: text, blocks: blocks,
      markup: markup,
      metadata: metadata, notices: notices)
    article.story = story == self.id.name ? id.name : story
    return article
  }
}
