import NewsCore

/// What a library knows of a file that it has read.
struct KnownSource: Hashable, Sendable {
  let id: Int64
  /// How the file was when it was read; nil for what was no file or could not be read.
  let stamp: FileStamp?
  let hash: ContentHash?
  /// The columns that were named by the user when it was read.
  let columns: TableColumns
  /// Why something in it was passed over, one sentence each.
  let skipped: [String]
  /// Whether it was gone when it was looked for last.
  let isGone: Bool
  /// The articles that are known by it.
  let articles: Int
  /// When there are none: those of a source with the same bytes.
  let copied: Int

  /// Whether a file of these bytes need not be read, as the library has what is in it.
  func covers(_ hash: ContentHash) -> Bool { self.hash == hash && !isLost }

  /// Whether it was a copy of a source that has other bytes now, so that nothing has its articles.
  var isLost: Bool { hash != nil && articles == 0 && copied == 0 && skipped.isEmpty }
}
