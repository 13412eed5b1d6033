import NewsCore

/// A file that was read, ready to be stored.
struct PreparedFile: Sendable {
  let file: FoundFile
  /// The hash of the file's bytes; nil when the file, or a part of it, could not be read and may be
  /// another time, or when only some of its articles were wanted.
  let hash: ContentHash?
  /// The columns that were named by the user when it was read.
  let columns: TableColumns
  /// Empty when the library has read the same bytes by the same columns.
  let articles: [PreparedArticle]
  /// What could not be read, one sentence each.
  let skipped: [String]
  /// What the library knows of the file.
  let known: KnownSource?

  /// What the library knows of the file when it has all that is in it.
  var unchanged: KnownSource? {
    articles.isEmpty ? hash.flatMap { known?.covers($0) == true ? known : nil } : nil
  }
}
