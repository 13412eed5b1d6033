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
}
