import NewsCore

/// A file that was read, ready to be stored.
struct PreparedFile: Sendable {
  let file: FoundFile
  /// The hash of the file's bytes; nil when the file could not be read, or not all of it was.
  let hash: ContentHash?
  /// The columns that were named by the user when it was read.
  let columns: TableColumns
  /// Empty when the library has read the same bytes by the same columns.
  let articles: [PreparedArticle]
  /// What could not be read, one sentence each.
  let skipped: [String]
  /// What the library knows of the file.
  let known: KnownSource?

  /// Whether there is nothing in the file that the library has not.
  var isUnchanged: Bool { hash != nil && known?.hash == hash && articles.isEmpty }
}
