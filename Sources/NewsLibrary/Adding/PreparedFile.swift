import NewsCore

/// A file that was read, ready to be stored.
struct PreparedFile: Sendable {
  let file: FoundFile
  /// The hash of the file's bytes; of a file that could not be read, of nothing.
  let hash: ContentHash
  /// Empty when the bytes are those that the library has.
  let articles: [PreparedArticle]
  /// What could not be read.
  let skipped: [ImportFailure]
  /// What the library knows of the file.
  let known: KnownSource?

  /// Whether the library has the same bytes of the file.
  var isUnchanged: Bool { known?.hash == hash }
}
